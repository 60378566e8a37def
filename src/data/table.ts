import type { Archive } from '#archive/archive.ts';

/** What tables are made from; addresses are the site's. */
export interface DataContext {
	readonly archive: Archive;
	readonly absoluteUrl: (path: string) => string;
	/** The day that decides what is due. */
	readonly today: string;
}

/** An empty cell is `null`: nothing is said. */
export type Value = string | number | boolean | null;

/** The types of Frictionless that the tables use. */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What every value of a field keeps to, in the words that Frictionless and JSON Schema share. */
interface Constraints {
	readonly required?: true;
	readonly enum?: readonly string[];
	readonly minimum?: number;
	readonly pattern?: string;
}

export interface TableField {
	readonly name: string;
	readonly type: FieldType;
	/** Chinese: what stands in the documentation and in the schema. */
	readonly description: string;
	readonly constraints: Constraints;
	/** A key of another table. @example 'reports.id' */
	readonly refersTo?: `${string}.${string}`;
}

export interface Column<Row> extends TableField {
	readonly valueOf: ValueOf<Row>;
}

/** What a row says in a column: nothing where it is `undefined`, several values in one cell where it is a list. */
type ValueOf<Row> = (row: Row, context: DataContext) => Value | undefined | readonly string[];

/** A published table. Its files, its schemas and its documentation all come from here. */
export interface Table {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly fields: readonly TableField[];
	/** Name of the field that tells rows apart. */
	readonly key: string;
	readonly recordsOf: (context: DataContext) => Value[][];
}

/** Defines a table by its columns, of which the first tells rows apart, and by what its rows are. */
export function table<Row>({
	columns,
	rowsOf,
	...head
}: Pick<Table, 'name' | 'title' | 'description'> & {
	readonly columns: readonly [Column<Row>, ...Column<Row>[]];
	readonly rowsOf: (context: DataContext) => readonly Row[];
}): Table {
	return {
		...head,
		key: columns[0].name,
		fields: columns.map(({ valueOf: _, ...field }) => field),
		recordsOf: (context) =>
			rowsOf(context).map((row) => columns.map(({ valueOf }) => cellOf(valueOf(row, context)))),
	};
}

const columnOf =
	(type: FieldType, always: Constraints = {}) =>
	<Row>(
		name: string,
		description: string,
		valueOf: ValueOf<Row>,
		{ refersTo, ...constraints }: Constraints & Pick<TableField, 'refersTo'> = {},
	): Column<Row> => ({
		name,
		type,
		description,
		constraints: { ...always, ...constraints },
		...(refersTo && { refersTo }),
		valueOf,
	});

export const text = columnOf('string');
export const number = columnOf('number', { minimum: 0 });
export const integer = columnOf('integer', { minimum: 0 });
export const flag = columnOf('boolean');
export const day = columnOf('date');

/** Several texts in one cell. */
export const list = <Row>(name: string, description: string, valueOf: ValueOf<Row>): Column<Row> =>
	text(name, `${description}，几个之间用分号隔开`, valueOf);

/** A text that every row has. */
export const named = columnOf('string', { required: true });

/** One of a closed list, by its code. @example chosen('by', { of: '由哪一方做', labels: roles }, …) */
export const chosen = <Row>(
	name: string,
	{ of, labels }: { readonly of: string; readonly labels: Readonly<Record<string, string>> },
	valueOf: ValueOf<Row>,
): Column<Row> => {
	const choices = Object.entries(labels).map(([code, label]) => `${code} ${label}`);
	return text(name, `${of}：${choices.join('、')}`, valueOf, { enum: Object.keys(labels) });
};

/** Several values in one cell. */
export const listed = (values: readonly string[]): string | null =>
	values.length > 0 ? values.join(';') : null;

const cellOf = (value: Value | undefined | readonly string[]): Value =>
	typeof value === 'object' && value !== null ? listed(value) : (value ?? null);
