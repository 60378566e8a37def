import type { DataContext } from '#data/table.ts';

/** What a column holds decides how it is sorted, filtered, added up and shown. */
export type ColumnKind = 'text' | 'date' | 'choice' | 'amount' | 'link';

export interface ColumnHead {
	readonly name: string;
	readonly title: string;
	readonly kind: ColumnKind;
	/** Whether it is seen before somebody chooses columns. */
	readonly isShown: boolean;
}

/** Something that was counted: what it is, its unit, and the bounds of the number. */
export type Measure = readonly [
	label: string,
	unit: string,
	min: number,
	max: number | null,
	isApproximate: boolean,
];

/**
 * A text; of a choice its ids with `;` between them. A pair is a text with the day that it is sorted
 * by, with the address below the site's root that it leads to, or with what it adds to the totals.
 */
export type SheetCell = string | readonly [text: string, more: string | readonly Measure[]];

/** The names of choices by their ids, for every column of choices. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A part of a sheet as its file holds it. */
export interface SheetShard {
	readonly columns: readonly ColumnHead[];
	readonly labels: Labels;
	readonly rows: readonly (readonly SheetCell[])[];
	/** How many files and how many rows the sheet has. */
	readonly shards: number;
	readonly total: number;
}

/** A column with what a row says in it. */
export interface SheetColumn<Row> extends ColumnHead {
	readonly cellOf: (row: Row, context: DataContext) => SheetCell;
	/** The name of a choice. */
	readonly labelOf: (id: string, context: DataContext) => string;
}

/** A sheet with its rows. */
export interface FilledSheet extends Pick<SheetShard, 'columns' | 'labels' | 'rows'> {
	readonly id: SheetId;
}

export const sheetIds = ['activities', 'claims', 'figures', 'promises', 'needs'] as const;
export type SheetId = (typeof sheetIds)[number];

/** Defines a sheet by its columns and by what its rows are, in the order in which they are first seen. */
export const sheet =
	<Row>(
		id: SheetId,
		columns: readonly SheetColumn<Row>[],
		rowsOf: (context: DataContext) => readonly Row[],
	) =>
	(context: DataContext): FilledSheet => {
		const rows = rowsOf(context).map((row) => columns.map(({ cellOf }) => cellOf(row, context)));
		return {
			id,
			columns: columns.map(({ name, title, kind, isShown }) => ({ name, title, kind, isShown })),
			rows,
			labels: labelsIn(rows, columns, ({ labelOf }, choice) => labelOf(choice, context)),
		};
	};

/** The names of the choices that stand in some rows. */
export function labelsIn<Head extends ColumnHead>(
	rows: readonly (readonly SheetCell[])[],
	columns: readonly Head[],
	labelOf: (column: Head, choice: string) => string,
): Labels {
	const choices = columns.flatMap((column, place) => {
		if (column.kind !== 'choice') return [];
		const ids = new Set(rows.flatMap((row) => idsIn(row[place])));
		const labels = Object.fromEntries([...ids].map((id) => [id, labelOf(column, id)]));
		return [[column.name, labels] as const];
	});
	return Object.fromEntries(choices);
}

/** The ids in a cell of choices. */
export const idsIn = (cell: SheetCell | undefined): string[] =>
	typeof cell === 'string' ? cell.split(';').filter(Boolean) : [];

/** What a cell says. */
export function textOfCell(cell: SheetCell, { kind, name }: ColumnHead, labels: Labels): string {
	if (kind === 'choice')
		return idsIn(cell)
			.map((id) => labels[name]?.[id] ?? id)
			.join('；');
	return typeof cell === 'string' ? cell : cell[0];
}
