import type { Site } from '#model/site.ts';
import type { Field, Table } from './table.ts';
import { dataVersion, tables } from './tables.ts';

/** The Frictionless description of all tables: what a program needs to read them with their types. */
export const dataPackage = ({ title, description, owner, licence }: Site, homepage: string) => ({
	$schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
	name: 'jiedui',
	title,
	description,
	version: dataVersion,
	homepage,
	...(licence && { licenses: [{ name: 'other', title: licence }] }),
	contributors: [{ title: owner, role: 'publisher' }],
	resources: tables.map(resourceOf),
});

const resourceOf = ({ name, title, description, fields, key }: Table) => ({
	name,
	title,
	description,
	path: `${name}.csv`,
	profile: 'tabular-data-resource',
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	schema: {
		fields: fields.map(({ name, type, description }) => ({ name, type, description })),
		missingValues: [''],
		primaryKey: key,
		foreignKeys: fields.flatMap(foreignKeyOf),
	},
});

function foreignKeyOf({ name, refersTo }: Field) {
	if (refersTo === undefined) return [];
	const [resource, fields] = refersTo.split('.');
	return [{ fields: name, reference: { resource, fields } }];
}
