import { formatQuantity, notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { words } from '#i18n/zh-hans.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { FigureMarks } from '#stats/marks.ts';

export interface LedgerColumn {
	readonly title: string;
	/** In characters of a spreadsheet. */
	readonly width: number;
	readonly textOf: (row: LedgerRow) => string;
	/** The same as a day, where it is one. */
	readonly dayOf?: (row: LedgerRow) => string | undefined;
}

const labels = words.ledger.columns;
const listed = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('；');

const column = (title: string, width: number, textOf: LedgerColumn['textOf']): LedgerColumn => ({
	title,
	width,
	textOf,
});

/** The columns of a ledger's files, in order, for activities and totals alike. */
export const ledgerColumns: readonly LedgerColumn[] = [
	{ ...column(labels.date, 14, ({ date }) => date), dayOf: ({ day }) => day },
	column(labels.year, 12, ({ schoolYear }) => schoolYear),
	column(labels.pairing, 20, ({ pairing }) => pairing),
	column(labels.supporters, 14, ({ supporters }) => supporters),
	column(labels.recipients, 14, ({ recipients }) => recipients),
	column(labels.type, 11, ({ type }) => type),
	column(labels.by, 8, ({ by }) => by),
	column(labels.subjects, 9, ({ subjects }) => subjects),
	column(labels.figures, 15, ({ figures }) =>
		listed(figures.map(({ quantity }) => formatQuantity(quantity))),
	),
	column(labels.quote, 18, ({ figures }) =>
		listed(figures.flatMap(({ quantity }) => quotesOf(quantity))),
	),
	column(labels.evidence, 14, ({ figures }) =>
		listed(figures.map(({ marks }) => marksText(marks))),
	),
	column(labels.note, 20, ({ note, figures }) =>
		listed([note, ...figures.flatMap(({ quantity }) => notesOf(quantity))]),
	),
	column(labels.report, 22, ({ title }) => title),
	column(labels.url, 22, ({ url }) => url),
];

/** The marks of a figure where only words can stand. @example '单方自述；对方有异议：只收到 90 册' */
export const marksText = ({ level, disputedBy }: FigureMarks): string =>
	[
		words.evidence.level[level],
		...disputedBy.map(({ says }) => `${words.evidence.disputedBy}${words.colon}${says}`),
	].join('；');
