import { z } from 'astro/zod';
import { readCsv } from '#tests/unit/data/read-csv.ts';

const tableSchema = z.object({
	fields: z.array(z.object({ name: z.string(), type: z.string(), description: z.string() })),
	missingValues: z.tuple([z.literal('')]),
	primaryKey: z.array(z.string()).nonempty(),
	foreignKeys: z
		.array(
			z.object({
				fields: z.tuple([z.string()]),
				reference: z.object({ resource: z.string().optional(), fields: z.tuple([z.string()]) }),
			}),
		)
		.nonempty()
		.optional(),
});

/** What the Frictionless profile asks of the parts that are used. */
const dataPackage = z.object({
	$schema: z.url(),
	name: z.string().regex(/^[a-z0-9._-]+$/),
	version: z.string(),
	licenses: z.array(z.object({ name: z.string(), title: z.string() })).nonempty(),
	resources: z.array(
		z.object({
			$schema: z.url(),
			name: z.string().regex(/^[a-z0-9._-]+$/),
			type: z.literal('table'),
			path: z.string(),
			encoding: z.literal('utf-8'),
			schema: tableSchema,
		}),
	),
});

const jsonTable = z.array(
	z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
);

type TableSchema = z.output<typeof tableSchema>;
type Row = Readonly<Record<string, string>>;

/**
 * Where published tables are not what their data package says: columns, types, keys, references,
 * and whether a table's JSON says the same as its CSV.
 */
export function dataFaults(read: (file: string) => string): string[] {
	const { resources } = dataPackage.parse(JSON.parse(read('datapackage.json')));
	const tables = new Map(
		resources.map(({ name, path }): [string, Row[]] => [name, readCsv(read(path))]),
	);
	return resources.flatMap(({ name, path, schema }) => {
		const rows = tables.get(name) ?? [];
		const [header = ''] = read(path).split('\r\n');
		const names = schema.fields.map((field) => field.name).join(',');
		return [
			...(header === `\ufeff${names}` ? [] : [`${path}: ${header}`]),
			...rows.flatMap((row) => valueFaults(row, schema)),
			...keyFaults(rows, schema),
			...referenceFaults(rows, schema, (resource = name) => tables.get(resource) ?? []),
			...jsonFaults(rows, schema, jsonTable.parse(JSON.parse(read(path.replace('.csv', '.json'))))),
		].map((fault) => `${name}: ${fault}`);
	});
}

const patterns: Readonly<Record<string, RegExp>> = {
	string: /^[^]+$/,
	integer: /^-?\d+$/,
	number: /^-?\d+(?:\.\d+)?$/,
	boolean: /^(?:true|false)$/,
	date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
};

const valueFaults = (row: Row, { fields }: TableSchema): string[] =>
	fields.flatMap(({ name, type }) => {
		const value = row[name] ?? '';
		const isGood = value === '' || patterns[type]?.test(value);
		return isGood ? [] : [`${name} is no ${type}: ${value}`];
	});

function keyFaults(rows: readonly Row[], { primaryKey }: TableSchema): string[] {
	const keys = rows.map((row) => primaryKey.map((name) => row[name] ?? '').join(' '));
	return keys.filter((key, index) => key === '' || keys.indexOf(key) !== index);
}

const referenceFaults = (
	rows: readonly Row[],
	{ foreignKeys = [] }: TableSchema,
	tableOf: (resource?: string) => readonly Row[],
): string[] =>
	foreignKeys.flatMap(
		({
			fields: [from = ''],
			reference: {
				resource,
				fields: [to = ''],
			},
		}) => {
			const known = new Set(tableOf(resource).map((row) => row[to]));
			return rows.flatMap((row) =>
				!row[from] || known.has(row[from]) ? [] : [`${from}: ${row[from]}`],
			);
		},
	);

/**
 * `null` in JSON is an empty cell in CSV; what spreadsheets would take for a formula has an
 * apostrophe there.
 */
function jsonFaults(
	rows: readonly Row[],
	{ fields }: TableSchema,
	records: z.output<typeof jsonTable>,
): string[] {
	if (records.length !== rows.length) return ['JSON has other rows'];
	return records.flatMap((record, index) =>
		fields.flatMap(({ name, type }) => {
			const value = record[name] ?? null;
			const isTyped = value === null || typeof value === jsonTypes[type];
			const text = value === null ? '' : String(value);
			const isSame = (rows[index]?.[name] ?? '').replace(/^'(?=[=+\-@])/, '') === text;
			return isTyped && isSame ? [] : [`JSON differs: ${name} ${text}`];
		}),
	);
}

const jsonTypes: Readonly<Record<string, string>> = {
	string: 'string',
	date: 'string',
	integer: 'number',
	number: 'number',
	boolean: 'boolean',
};
