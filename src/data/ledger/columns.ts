import { marksText } from '#data/marks-text.ts';
import { formatQuantity, notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { words } from '#i18n/zh-hans.ts';
import type { LedgerFigure, LedgerRow, LedgerTotal } from './ledger-row.ts';

export interface SheetColumn<Row> {
	readonly title: string;
	/** In characters of a spreadsheet. */
	readonly width: number;
	readonly textOf: (row: Row) => string;
}

const labels = words.ledger.columns;

const amountsOf = (figures: readonly LedgerFigure[]) =>
	figures.map(({ quantity }) => formatQuantity(quantity)).join('；');
const quotesIn = (figures: readonly LedgerFigure[]) =>
	figures.flatMap(({ quantity }) => quotesOf(quantity)).join('；');
const evidenceOf = (figures: readonly LedgerFigure[]) =>
	figures.map(({ marks }) => marksText(marks)).join('；');
const notesIn = (note: string, figures: readonly LedgerFigure[]) =>
	[note, ...figures.flatMap(({ quantity }) => notesOf(quantity))].filter(Boolean).join('；');

/** The columns of a ledger's file, in order. */
export const ledgerColumns: readonly SheetColumn<LedgerRow>[] = [
	{ title: labels.date, width: 16, textOf: ({ date }) => date },
	{ title: labels.year, width: 16, textOf: ({ schoolYear }) => schoolYear },
	{ title: labels.pairing, width: 28, textOf: ({ pairing }) => pairing },
	{ title: labels.supporters, width: 22, textOf: ({ supporters }) => supporters },
	{ title: labels.recipients, width: 22, textOf: ({ recipients }) => recipients },
	{ title: labels.type, width: 12, textOf: ({ type }) => type },
	{ title: labels.by, width: 8, textOf: ({ by }) => by },
	{ title: labels.subjects, width: 12, textOf: ({ subjects }) => subjects },
	{ title: labels.figures, width: 18, textOf: ({ figures }) => amountsOf(figures) },
	{ title: labels.quote, width: 26, textOf: ({ figures }) => quotesIn(figures) },
	{ title: labels.evidence, width: 22, textOf: ({ figures }) => evidenceOf(figures) },
	{ title: labels.note, width: 30, textOf: ({ note, figures }) => notesIn(note, figures) },
	{ title: labels.report, width: 40, textOf: ({ title }) => title },
	{ title: labels.url, width: 40, textOf: ({ url }) => url },
];

export const totalColumns: readonly SheetColumn<LedgerTotal>[] = [
	{ title: labels.type, width: 12, textOf: ({ type }) => type },
	{ title: labels.figures, width: 18, textOf: ({ figure }) => amountsOf([figure]) },
	{ title: labels.period, width: 24, textOf: ({ period }) => period },
	{ title: labels.pairing, width: 28, textOf: ({ pairing }) => pairing },
	{ title: labels.quote, width: 26, textOf: ({ figure }) => quotesIn([figure]) },
	{ title: labels.evidence, width: 22, textOf: ({ figure }) => evidenceOf([figure]) },
	{ title: labels.note, width: 30, textOf: ({ note, figure }) => notesIn(note, [figure]) },
	{ title: labels.report, width: 40, textOf: ({ title }) => title },
	{ title: labels.url, width: 40, textOf: ({ url }) => url },
];
