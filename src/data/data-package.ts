import type { Site } from '#model/site.ts';
import type { Field, Table } from './table.ts';
import { dataVersion, tables } from './tables.ts';

const profileOf = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

/** The Frictionless description of all tables: what a program needs to read them with their types. */
export const dataPackage = ({ title, description, owner, licence }: Site, homepage: string) => ({
	$schema: profileOf('datapackage'),
	name: 'jiedui',
	title,
	description,
	version: dataVersion,
	homepage,
	...(licence && { licenses: [{ name: 'other', title: licence }] }),
	contributors: [{ title: owner, roles: ['publisher'] }],
	resources: tables.map(resourceOf),
});

const resourceOf = ({ name, title, description, fields, key }: Table) => ({
	$schema: profileOf('dataresource'),
	name,
	type: 'table',
	title,
	description,
	path: `${name}.csv`,
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	schema: {
		$schema: profileOf('tableschema'),
		fields: fields.map(({ name, type, description }) => ({ name, type, description })),
		missingValues: [''],
		primaryKey: key,
		...foreignKeysOf(name, fields),
	},
});

/** A table that refers to itself does not name itself, and an empty list is not allowed. */
function foreignKeysOf(table: string, fields: readonly Field[]) {
	const foreignKeys = fields.flatMap(({ name, refersTo }) => {
		if (refersTo === undefined) return [];
		const [resource, field = ''] = refersTo.split('.');
		const reference = { ...(resource !== table && { resource }), fields: [field] };
		return [{ fields: [name], reference }];
	});
	return foreignKeys.length > 0 ? { foreignKeys } : {};
}
