import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataPackage } from '#data/data-package.ts';
import { tables } from '#data/tables.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const { site } = buildArchive({ site: { licence: '可署名转载' } });
const { resources, licenses } = dataPackage(site, 'https://example.cn/data/');

test('describes every table with typed fields', () => {
	assert.deepEqual(
		resources.map(({ name, path }) => [name, path]),
		tables.map(({ name }) => [name, `${name}.csv`]),
	);
	for (const { schema } of resources) {
		for (const { name, type, description } of schema.fields) {
			assert.notEqual(`${type}${description}`, type, name);
		}
	}
});

test('says what a key of another table leads to', () => {
	const figures = resources.find(({ name }) => name === 'figures');
	assert.deepEqual(figures?.schema.foreignKeys, [
		{ fields: ['activity'], reference: { resource: 'activities', fields: ['id'] } },
		{ fields: ['report'], reference: { resource: 'reports', fields: ['id'] } },
	]);
	const schools = resources.find(({ name }) => name === 'schools');
	assert.deepEqual(schools?.schema.foreignKeys, [
		{ fields: ['branch_of'], reference: { fields: ['id'] } },
	]);
	const pairings = resources.find(({ name }) => name === 'pairings');
	assert.equal(pairings && 'foreignKeys' in pairings.schema, false);
});

test('names the licence of the site', () => {
	assert.deepEqual(licenses, [{ name: 'other', title: '可署名转载' }]);
});
