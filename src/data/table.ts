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
	readonly valueOf: ValueOf<Row>;
}

/** What a row says in a column: nothing where it is `undefined`, several values in one cell where it is a list. */
type ValueOf<Row> = (row: Row, context: DataContext) => Value | undefined | readonly string[];

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
			rowsOf(context).map((row) => columns.map(({ valueOf }) => cellOf(valueOf(row, context)))),
	};
}

const columnOf =
	(type: FieldType) =>
	<Row>(name: string, description: string, valueOf: ValueOf<Row>): Column<Row> => ({
		name,
		type,
		description,
		valueOf,
	});

export const text = columnOf('string');
export const number = columnOf('number');
export const integer = columnOf('integer');
export const flag = columnOf('boolean');
export const day = columnOf('date');

/** A column whose values are keys of another table. @example refersTo('reports.id', text(…)) */
export const refersTo = <Row>(key: `${string}.${string}`, column: Column<Row>): Column<Row> => ({
	...column,
	refersTo: key,
});

const cellOf = (value: Value | undefined | readonly string[]): Value =>
	typeof value === 'object' && value !== null ? listed(value) : (value ?? null);

/** Several values in one cell. */
export const listed = (values: readonly string[]): string | null =>
	values.length > 0 ? values.join(';') : null;
