import { hash } from 'node:crypto';
import type { Site } from '#model/site.ts';
import { jsonSchemas } from './json-schemas.ts';
import { dataLicences } from './licences.ts';
import type { TableField, Table, Value } from './table.ts';
import { tableFormats } from './table-files.ts';
import { dataVersion, tables } from './tables.ts';

/** What a data package says besides its tables. */
interface PackageFacts {
	/** The address of the page about the data. */
	readonly homepage: string;
	readonly records: ReadonlyMap<string, readonly Value[][]>;
	/** The day that the tables were made, `YYYY-MM-DD`. */
	readonly today: string;
}

const profileOf = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

/** The Frictionless description of all tables: what a program needs to read them with their types. */
export function dataPackage(site: Site, { homepage, records, today }: PackageFacts) {
	const { title, description, owner, licences } = site;
	return {
		$schema: profileOf('datapackage'),
		name: 'jiedui',
		title,
		description,
		version: packageVersion,
		created: `${today}T00:00:00Z`,
		homepage,
		licenses: [{ name: licences.data, ...dataLicences[licences.data] }],
		contributors: [{ title: owner, roles: ['publisher'] }],
		sources: [{ title: '各篇材料的来源：reports 表的 source_title、source_url', path: homepage }],
		resources: [
			...tables.map((table) => tableResource(table, records.get(table.name) ?? [])),
			...jsonSchemas().map(({ name, title, schema }) => ({
				name: `schema-${name}`,
				title: `${title}的 JSON Schema`,
				path: schemaFile(name),
				format: 'json',
				mediatype: 'application/schema+json',
				...weighed(schemaText(schema)),
			})),
		],
	};
}

/** 1.1 added tables, and fields to those of 1.0. */
const packageVersion = `${dataVersion.slice(1)}.1.0`;

/** Below the folder of the tables. */
export const schemaFile = (name: string): string => `schema/${name}.json`;

export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, '\t')}\n`;

const weighed = (text: string) => ({
	encoding: 'utf-8',
	bytes: Buffer.byteLength(text),
	hash: `sha256:${hash('sha256', text, 'hex')}`,
});

/** A table in the package. */
export function tableResource(table: Table, records: readonly Value[][]) {
	const { name, title, description, fields, key } = table;
	return {
		$schema: profileOf('dataresource'),
		name,
		type: 'table',
		title,
		description,
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		...weighed(tableFormats.csv(table, records)),
		schema: {
			$schema: profileOf('tableschema'),
			fields: fields.map(({ name, type, description, constraints }) => ({
				name,
				type,
				description,
				constraints: { ...constraints, ...(name === key && { unique: true }) },
			})),
			missingValues: [''],
			primaryKey: [key],
			...foreignKeysOf(name, fields),
		},
	};
}

/** A table that refers to itself does not name itself, and an empty list is not allowed. */
function foreignKeysOf(table: string, fields: readonly TableField[]) {
	const foreignKeys = fields.flatMap(({ name, refersTo }) => {
		if (refersTo === undefined) return [];
		const [resource, field = ''] = refersTo.split('.');
		const reference = { ...(resource !== table && { resource }), fields: [field] };
		return [{ fields: [name], reference }];
	});
	return foreignKeys.length > 0 ? { foreignKeys } : {};
}
