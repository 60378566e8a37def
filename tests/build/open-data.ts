import { readCsv } from '#tests/unit/data/read-csv.ts';

export type Row = Readonly<Record<string, string>>;

/** The published tables, read as anybody reads them. */
export interface OpenData {
	readonly rows: (table: string) => readonly Row[];
	/** The row with a key, the first column. */
	readonly find: (table: string, key: string) => Row | undefined;
}

/** @param read the text of a published file */
export function openDataOf(read: (file: string) => string): OpenData {
	const tables = new Map<string, Row[]>();
	const rows = (table: string) => {
		const known = tables.get(table) ?? readCsv(read(`data/v1/${table}.csv`));
		tables.set(table, known);
		return known;
	};
	return {
		rows,
		find: (table, key) => rows(table).find((row) => Object.values(row)[0] === key),
	};
}
