import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetTable } from '#search/index/facet-table.ts';
import { facetsOf } from '#search/index/search-facets.ts';
import { searchContext } from '#search/index/search-context.ts';
import { asWritten } from '#search/text/written.ts';
import { facetCounts, filtered, sharedValues } from '#search/worker/facet-counts.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: { stage: '小学', setting: '村', size: '不足100人' }, b: { stage: '初中' } },
	reports: {
		visit1: {
			date: '2021-10-08',
			schools: ['a'],
			themes: ['阅读'],
			activities: [{ type: '示范课', subjects: ['语文'] }],
		},
		visit2: {
			date: '2022-03-01',
			schools: ['a', 'b'],
			activities: [{ type: '示范课' }, { type: '捐赠' }],
		},
		plan: { kind: 'plan', date: '2019', schools: ['b'] },
	},
});
const rows = archive.reports.map((report) => ({
	id: report.id,
	facets: facetsOf(report, archive),
	concepts: [],
}));
const all = { rows: rows.map((_, row) => row), table: facetTable(rows, searchContext(archive)) };
const countsOf = (facet: string, filters = {}) => {
	const counts = facetCounts([all], filters, asWritten).find((one) => one.facet === facet);
	return Object.fromEntries(counts?.values.map(({ id, count }) => [id, count]) ?? []);
};

test('counts what the archive holds', () => {
	assert.deepEqual(countsOf('kind'), { visit: 2, plan: 1 });
	assert.deepEqual(countsOf('year'), { '2021-2022': 2, undated: 1 });
	assert.deepEqual(countsOf('type'), { 'act.demo': 2, 'act.donation': 1 });
	assert.deepEqual(countsOf('stage'), { primary: 2, junior: 2 });
	assert.deepEqual(countsOf('setting'), { village: 2 });
	assert.deepEqual(countsOf('size'), { tiny: 2 });
	assert.deepEqual(countsOf('subject'), { 语文: 1 });
});

test('takes values of one facet together and facets one after another', () => {
	const ids = (filters: object) =>
		filtered(all, filters)
			.map((row) => rows[row]?.id)
			.sort();
	assert.deepEqual(ids({ kind: ['visit', 'plan'] }), ['plan', 'visit1', 'visit2']);
	assert.deepEqual(ids({ kind: ['visit'], stage: ['junior'] }), ['visit2']);
	assert.deepEqual(ids({ year: ['1999-2000'] }), []);
});

test("leaves a facet's own filter out of its counts", () => {
	assert.deepEqual(countsOf('kind', { kind: ['plan'] }), { visit: 2, plan: 1 });
	assert.deepEqual(countsOf('stage', { kind: ['plan'] }), { junior: 1 });
});

test('keeps a chosen value that nothing has, so that it can be removed', () => {
	assert.deepEqual(countsOf('year', { year: ['1999-2000'] }), {
		'2021-2022': 2,
		'1999-2000': 0,
		undated: 1,
	});
});

test('says what a case has in common with a school', () => {
	const row = rows.findIndex(({ id }) => id === 'visit1');
	const shared = sharedValues(row, all.table, {
		stage: ['primary'],
		setting: ['village', 'city'],
		subject: ['数学'],
	});
	assert.deepEqual(shared.map(asWritten), ['小学', '村']);
});
