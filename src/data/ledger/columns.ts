import { marksText } from '#data/marks-text.ts';
import { formatQuantity, notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { words } from '#i18n/zh-hans.ts';
import type { LedgerEntry, LedgerRow, LedgerTotal } from './ledger-row.ts';

export interface SheetColumn<Row> {
	readonly title: string;
	/** In characters of a spreadsheet. */
	readonly width: number;
	readonly textOf: (row: Row) => string;
}

const labels = words.ledger.columns;
const listed = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('；');

const column = <Row>(title: string, width: number, textOf: (row: Row) => string) => ({
	title,
	width,
	textOf,
});
const type = column(labels.type, 12, ({ type }: LedgerEntry) => type);
const figures = column(labels.figures, 18, ({ figures }: LedgerEntry) =>
	listed(figures.map(({ quantity }) => formatQuantity(quantity))),
);
const pairing = column(labels.pairing, 28, ({ pairing }: LedgerRow | LedgerTotal) => pairing);
const sources = [
	column(labels.quote, 26, ({ figures }: LedgerEntry) =>
		listed(figures.flatMap(({ quantity }) => quotesOf(quantity))),
	),
	column(labels.evidence, 22, ({ figures }: LedgerEntry) =>
		listed(figures.map(({ marks }) => marksText(marks))),
	),
	column(labels.note, 30, ({ note, figures }: LedgerEntry) =>
		listed([note, ...figures.flatMap(({ quantity }) => notesOf(quantity))]),
	),
	column(labels.report, 40, ({ title }: LedgerEntry) => title),
	column(labels.url, 40, ({ url }: LedgerEntry) => url),
];

/** The columns of a ledger's file, in order. */
export const ledgerColumns: readonly SheetColumn<LedgerRow>[] = [
	column(labels.date, 16, ({ date }) => date),
	column(labels.year, 16, ({ schoolYear }) => schoolYear),
	pairing,
	column(labels.supporters, 22, ({ supporters }) => supporters),
	column(labels.recipients, 22, ({ recipients }) => recipients),
	type,
	column(labels.by, 8, ({ by }) => by),
	column(labels.subjects, 12, ({ subjects }) => subjects),
	figures,
	...sources,
];

export const totalColumns: readonly SheetColumn<LedgerTotal>[] = [
	type,
	figures,
	column(labels.period, 24, ({ period }) => period),
	pairing,
	...sources,
];
