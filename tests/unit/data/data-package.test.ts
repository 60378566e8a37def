import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { dataPackage, tableResource } from '#data/data-package.ts';
import { tables } from '#data/tables.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const facts = { homepage: 'https://example.cn/data/', records: new Map(), today: '2024-01-01' };
const { site } = buildArchive({ site: { licence: '可署名转载' } });
const { resources, licenses } = dataPackage(site, facts);
const schemas = new Map(tables.map((table) => [table.name, tableResource(table, []).schema]));

test('is valid by the published profile', () => {
	const profile: object = JSON.parse(
		readFileSync('tests/fixtures/data-package/profile-2.0.json', 'utf8'),
	);
	const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
	ajv.validate(profile, dataPackage(site, facts));
	assert.deepEqual(ajv.errors, null);
	ajv.validate(profile, { ...dataPackage(site, facts), resources: [] });
	assert.notEqual(ajv.errors, null, 'the profile asks for something');
});

test('describes every table with typed fields, and names a schema of each', () => {
	for (const { fields } of schemas.values()) {
		for (const { name, type, description } of fields) {
			assert.match(type, /^(?:string|integer|number|boolean|date)$/, name);
			assert.match(description, /\p{Script=Han}/u, name);
		}
	}
	const named = resources.map(({ path }) => path);
	for (const { name } of tables) assert.ok(named.includes(`schema/${name}.json`), name);
	assert.ok(named.includes('schema/content-reports.json'));
});

test('says what a key of another table leads to', () => {
	const keysOf = (name: string) => {
		const schema = schemas.get(name);
		return schema && 'foreignKeys' in schema ? schema.foreignKeys : [];
	};
	assert.deepEqual(keysOf('quantities'), [
		{ fields: ['activity'], reference: { resource: 'activities', fields: ['id'] } },
		{ fields: ['type'], reference: { resource: 'concepts', fields: ['id'] } },
		{ fields: ['report'], reference: { resource: 'reports', fields: ['id'] } },
	]);
	assert.deepEqual(keysOf('schools'), [{ fields: ['branch_of'], reference: { fields: ['id'] } }]);
	assert.deepEqual(keysOf('concepts'), []);
});

test('gives the licence of the data by its identifier, whatever the texts have', () => {
	assert.equal(licenses[0]?.name, 'CC-BY-4.0');
	const free = buildArchive({ site: { licences: { data: 'CC0-1.0' } } });
	assert.equal(dataPackage(free.site, facts).licenses[0]?.name, 'CC0-1.0');
});
