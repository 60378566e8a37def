import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { filesBelow } from '#files/files-below.ts';
import { readCsv } from '#tests/unit/data/read-csv.ts';

const tableSchema = z.object({
	fields: z.array(
		z.object({
			name: z.string(),
			type: z.string(),
			constraints: z.strictObject({
				required: z.boolean().optional(),
				unique: z.boolean().optional(),
				enum: z.array(z.string()).optional(),
				minimum: z.number().optional(),
				pattern: z.string().optional(),
			}),
		}),
	),
	foreignKeys: z
		.array(
			z.object({
				fields: z.tuple([z.string()]),
				reference: z.object({ resource: z.string().optional(), fields: z.tuple([z.string()]) }),
			}),
		)
		.default([]),
});

/** What is read here of a data package; the published profile says what it must be. */
const dataPackage = z.object({
	resources: z.array(
		z.object({
			name: z.string(),
			path: z.string(),
			bytes: z.int(),
			hash: z.string(),
			schema: tableSchema.optional(),
		}),
	),
});

const jsonTable = z.array(
	z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
);

type TableSchema = z.output<typeof tableSchema>;
type Row = Readonly<Record<string, string>>;
/** Reads a file below the folder of the data. */
type Read = (file: string) => string;

function json(text: string): AnySchema {
	const schema: AnySchema = JSON.parse(text);
	return schema;
}

const lax = { strict: false, validateFormats: false, allErrors: true } as const;

/**
 * Where published tables are not what their data package says: the package by the published profile,
 * sizes and hashes, columns, types, constraints, keys, references, the JSON of a table by its schema
 * and beside its CSV, and the CSV for spreadsheets.
 */
export function dataFaults(read: Read): string[] {
	const profile = new Ajv(lax).compile(
		json(readFileSync('tests/fixtures/data-package/profile-2.0.json', 'utf8')),
	);
	const description: unknown = JSON.parse(read('datapackage.json'));
	if (!profile(description)) return (profile.errors ?? []).map((error) => JSON.stringify(error));
	const { resources } = dataPackage.parse(description);
	const tables = new Map(resources.map(({ name, path }) => [name, () => readCsv(read(path))]));
	return resources.flatMap(({ name, path, bytes, hash, schema }) => {
		const text = read(path);
		const digest = createHash('sha256').update(text).digest('hex');
		const isWhole = bytes === Buffer.byteLength(text) && hash === `sha256:${digest}`;
		return [
			...(isWhole ? [] : ['has another size or hash']),
			...(schema
				? tableFaults({ name, path, schema }, read, (one) => tables.get(one)?.() ?? [])
				: []),
		].map((fault) => `${name}: ${fault}`);
	});
}

function tableFaults(
	{ name, path, schema }: { name: string; path: string; schema: TableSchema },
	read: Read,
	tableOf: (name: string) => readonly Row[],
): string[] {
	const csv = read(path);
	const rows = readCsv(csv);
	const records: unknown = JSON.parse(read(path.replace('.csv', '.json')));
	const isValid = new Ajv2020(lax).compile(json(read(`schema/${name}.json`)));
	return [
		...(csv.startsWith(`${schema.fields.map((field) => field.name).join(',')}\r\n`)
			? []
			: ['header']),
		...(read(path.replace('.csv', '.excel.csv')) === `\ufeff${csv}` ? [] : ['other in Excel']),
		...(isValid(records) ? [] : (isValid.errors ?? []).map((error) => JSON.stringify(error))),
		...schema.fields.flatMap((field) => fieldFaults(field, rows)),
		...referenceFaults(rows, schema, (resource = name) => tableOf(resource)),
		...jsonFaults(rows, schema, jsonTable.parse(records)),
	];
}

/** Files of a content folder that their published schema does not allow. */
export function contentFaults(read: Read, folder: string): string[] {
	const validators = new Map(
		['reports', 'schools', 'pairings', 'programmes', 'bulletins', 'pages', 'site', 'regions'].map(
			(name) => [name, new Ajv2020(lax).compile(json(read(`schema/content-${name}.json`)))],
		),
	);
	return filesBelow(folder)
		.filter((file) => /\.(?:md|mdx|yaml)$/.test(file))
		.flatMap((file) => {
			const text = readFileSync(path.join(folder, file), 'utf8');
			const [name = ''] = /^[a-z]+/.exec(file) ?? [];
			const isValid = validators.get(name);
			const fields: unknown = parse(file.endsWith('.yaml') ? text : (text.split('---\n')[1] ?? ''));
			return isValid?.(fields) ? [] : [`${file}: ${JSON.stringify(isValid?.errors)}`];
		});
}

const patterns: Readonly<Record<string, RegExp>> = {
	string: /^[^]+$/,
	integer: /^-?\d+$/,
	number: /^-?\d+(?:\.\d+)?$/,
	boolean: /^(?:true|false)$/,
	date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
};

function fieldFaults(
	{ name, type, constraints }: TableSchema['fields'][number],
	rows: readonly Row[],
) {
	const { required = false, unique = false, enum: choices, minimum, pattern } = constraints;
	const values = rows.map((row) => row[name] ?? '');
	const isGood = (value: string, index: number): boolean => {
		if (value === '') return !required;
		return (
			patterns[type]?.test(value) === true &&
			(!unique || values.indexOf(value) === index) &&
			(choices?.includes(value) ?? true) &&
			(minimum === undefined || Number(value) >= minimum) &&
			(pattern === undefined || new RegExp(pattern).test(value))
		);
	};
	return values
		.filter((value, index) => !isGood(value, index))
		.map((value) => `${name} is not allowed: ${value}`);
}

const referenceFaults = (
	rows: readonly Row[],
	{ foreignKeys }: TableSchema,
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
		fields.flatMap(({ name }) => {
			const text = String(record[name] ?? '');
			const isSame = (rows[index]?.[name] ?? '').replace(/^'(?=[=+\-@])/, '') === text;
			return isSame ? [] : [`JSON differs: ${name} ${text}`];
		}),
	);
}
