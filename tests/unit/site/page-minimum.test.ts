import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newAddress } from '#components/new-address.ts';
import { siteSchema } from '#model/site.ts';
import { derivedLinks } from '#site/derived-links.ts';
import { regionPath } from '#site/region-path.ts';
import { summaryViews } from '#site/summaries.ts';
import { yearPath } from '#site/year-path.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	site: { pageMinimum: { reports: 2, rows: 2 } },
	schools: { a: { region: '110101' }, b: { region: '110102' } },
	regions: { '11': '北京市', '110101': '东城区', '110102': '西城区', '330101': '上城区' },
	pairings: { p: {} },
	reports: {
		one: { pairings: 'p', date: '2021-10-08', activities: [{ type: '示范课' }] },
		two: { pairings: 'p', date: '2021-11-08' },
		three: { pairings: 'p', date: '2023-11-08', activities: [{ type: '示范课' }] },
	},
});

test('a year, a region and a summary of fewer reports than the site asks for have no page', () => {
	assert.equal(yearPath('2021-2022', archive), '/years/2021-2022/');
	assert.equal(yearPath('2023-2024', archive), '/years/#year-2023-2024');
	assert.equal(regionPath('11', archive), '/regions/11/');
	assert.equal(regionPath('110101', archive), '/regions/11/', 'all of it is told there');
	assert.equal(regionPath('330101', archive), '/regions/#region-330101');
	const periods = summaryViews(archive, '2024-01-01').map(({ scope, period }) => [scope, period]);
	assert.ok(periods.some(([, period]) => period === '2021-2022'));
	assert.ok(!periods.some(([, period]) => period === '2023-2024'));
});

test('no link leads to a ledger or summary that is not made', () => {
	const of = { kind: 'pairing', id: 'p' } as const;
	const paths = (reports: typeof archive.reports) =>
		derivedLinks(of, reports, archive).map(({ path }) => path);
	assert.deepEqual(paths(archive.reports), [
		'/data/?pairing=p',
		'/ledger/pairing/p.xlsx',
		'/ledger/pairing/p.csv',
		'/summaries/pairing-p/2021-2022/',
	]);
	assert.deepEqual(paths(archive.reports.slice(0, 1)), []);
});

test('a site that says nothing asks for two reports or five rows', () => {
	const site = siteSchema.parse({
		title: '试',
		description: '试',
		owner: '试',
		contact: { name: '试' },
	});
	assert.deepEqual(site.pageMinimum, { reports: 2, rows: 5 });
});

test('an old address of a page that is gone leads to where it is told now', () => {
	for (const [old, place] of [
		['cases/prob-time/', 'themes/prob-time/'],
		['ledger/pairing/a-b/', 'data/?pairing=a-b'],
		['ledger/year/2020-2021/page/2/', 'data/?year=2020-2021'],
		['ledger/', 'data/'],
		['years/2020-2021/', 'years/#year-2020-2021'],
		['summaries/pairing-a-b/2020-2021/', 'pairings/a-b/'],
		['summaries/site/2020-2021/', 'summaries/'],
		['regions/110101/', 'regions/#region-110101'],
		['promises/fang-an/', 'promises/#plan-fang-an'],
		['reports/lost/', undefined],
		['themes/act-demo/', undefined],
	] as const) {
		assert.equal(newAddress(old), place);
	}
});
