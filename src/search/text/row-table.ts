/**
 * The rows of a shard's reports that have a value, each as its distance from the row before, which
 * takes half the bytes of the values that each row has.
 * @example { 'kind:visit': [0, 1, 3] } // rows 0, 1 and 4
 */
export type RowTable = Readonly<Record<string, readonly number[]>>;

/** @param rows the values that each report has, the oldest report first */
export function rowTable(rows: readonly (readonly string[])[]): RowTable {
	const table: Record<string, number[]> = {};
	const lastRows = new Map<string, number>();
	for (const [row, values] of rows.entries())
		for (const value of values) {
			(table[value] ??= []).push(row - (lastRows.get(value) ?? 0));
			lastRows.set(value, row);
		}
	return table;
}

/** The rows that have a value. */
export function rowsOf(value: string, table: RowTable): number[] {
	let row = 0;
	return (table[value] ?? []).map((step) => (row += step));
}

/** The values by row that a table was made of, in an order of their own. */
export function valuesByRow(table: RowTable): string[][] {
	const rows: string[][] = [];
	for (const value of Object.keys(table))
		for (const row of rowsOf(value, table)) (rows[row] ??= []).push(value);
	return rows;
}
