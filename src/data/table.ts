import type { Archive } from '#archive/archive.ts';

/** What tables are made from; names and addresses are the site's. */
export interface DataContext {
	readonly archive: Archive;
	readonly absoluteUrl: (path: string) => string;
	readonly pairingName: (id: string) => string;
}

/** An empty cell is `null`: nothing is said. */
export type Value = string | number | boolean | null;

/** The types of Frictionless that the tables use. */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface Field {
	readonly name: string;
	readonly type: FieldType;
	/** Chinese: what stands in the documentation and in the schema. */
	readonly description: string;
	/** A key of another table. @example 'reports.id' */
	readonly refersTo?: `${string}.${string}`;
}

export interface Column<Row> extends Field {
	readonly valueOf: (row: Row, context: DataContext) => Value;
}

/** A published table. Its file, its schema and its documentation all come from here. */
export interface Table {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly fields: readonly Field[];
	/** Names of the fields that tell rows apart. */
	readonly key: readonly string[];
	readonly recordsOf: (context: DataContext) => Value[][];
}

/** Defines a table by its columns and by what its rows are. */
export function table<Row>({
	columns,
	rowsOf,
	...head
}: Pick<Table, 'name' | 'title' | 'description' | 'key'> & {
	readonly columns: readonly Column<Row>[];
	readonly rowsOf: (context: DataContext) => readonly Row[];
}): Table {
	return {
		...head,
		fields: columns.map(({ valueOf: _, ...field }) => field),
		recordsOf: (context) =>
			rowsOf(context).map((row) => columns.map(({ valueOf }) => valueOf(row, context))),
	};
}

/** Several values in one cell. */
export const listed = (values: readonly string[]): string | null =>
	values.length > 0 ? values.join(';') : null;
