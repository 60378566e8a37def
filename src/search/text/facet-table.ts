/**
 * The rows of a shard's reports that have a value of a facet, each as its distance from the row
 * before, which takes half the bytes of the values that each row has.
 * @example { 'kind:visit': [0, 1, 3] } // rows 0, 1 and 4
 */
export type FacetTable = Readonly<Record<string, readonly number[]>>;

/** @param rows the values that each report has, the oldest report first */
export function facetTable(rows: readonly (readonly string[])[]): FacetTable {
	const table: Record<string, number[]> = {};
	const lastRows = new Map<string, number>();
	for (const [row, values] of rows.entries())
		for (const value of values) {
			(table[value] ??= []).push(row - (lastRows.get(value) ?? 0));
			lastRows.set(value, row);
		}
	return table;
}

/** The values by row that a table was made of, in an order of their own. */
export function facetRows(table: FacetTable): string[][] {
	const rows: string[][] = [];
	for (const [value, steps] of Object.entries(table)) {
		let row = 0;
		for (const step of steps) (rows[(row += step)] ??= []).push(value);
	}
	return rows;
}
