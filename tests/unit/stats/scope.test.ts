import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readScope, reportsByScope, reportsIn } from '#stats/scope.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: {}, b: {} },
	pairings: { p: { programme: 'area' } },
	reports: {
		paired: { pairings: 'p', date: '2021-10' },
		wide: { programme: 'area', date: '2021-11' },
		alone: { schools: 'a', date: '2021-12' },
	},
});
const idsIn = (kind: 'site' | 'programme' | 'pairing' | 'school', id: string) =>
	reportsIn(archive, { kind, id }).map((report) => report.id);

test('gives a programme the reports of its pairings', () => {
	assert.deepEqual(idsIn('programme', 'area'), ['wide', 'paired']);
});

test('gives a school what it takes part in by itself or in a pairing', () => {
	assert.deepEqual(idsIn('school', 'a'), ['alone', 'paired']);
	assert.deepEqual(idsIn('school', 'b'), ['paired']);
});

test('finds for all scopes at once what it finds for each', () => {
	for (const { scope, reports } of reportsByScope(archive).values()) {
		assert.deepEqual(reports, reportsIn(archive, scope));
	}
	assert.equal(reportsByScope(archive).size, 5);
});

test('reads the name of a scope that exists', () => {
	assert.deepEqual(readScope('site', archive), { kind: 'site', id: '' });
	assert.deepEqual(readScope('pairing/p', archive), { kind: 'pairing', id: 'p' });
	assert.equal(readScope('pairing/q', archive), null);
	assert.equal(readScope('county/p', archive), null);
});
