import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetsAmong, archiveFacets, facetsOfList } from '#site/facets.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: { stage: '小学', region: '110101' }, b: { stage: '初中' } },
	pairings: { p: {} },
	regions: { 11: '北京市', 1101: '北京市', 110101: '东城区' },
	reports: {
		old: {
			pairings: 'p',
			date: '2019-10-01',
			activities: [{ type: '示范课' }, { type: '示范课' }, { type: '图书' }],
		},
		recent: { pairings: 'p', date: '2021-10-08', activities: [{ type: '示范课' }] },
		undated: { kind: 'plan', date: '20XX-11' },
	},
});
const choicesOf = (facet: string) =>
	archiveFacets(archive)
		.find(({ name }) => name === facet)
		?.choices.map(({ label, count }) => `${label} ${count}`);

test('each choice counts the reports behind it, and one without any is not offered', () => {
	assert.deepEqual(choicesOf('kind'), ['活动报道 2', '方案计划 1']);
	assert.deepEqual(choicesOf('stage'), ['小学 2', '初中 2']);
});

test('a report with two activities of a type counts once for it', () => {
	assert.deepEqual(choicesOf('type'), ['示范课 2', '图书 1']);
});

test('types are counted as the search counts them, with what a total tells of', () => {
	const { reports } = buildArchive({
		reports: {
			sum: {
				kind: 'summary',
				totals: [{ type: '示范课', quantity: { value: 30, unit: '节' } }],
			},
		},
	});
	const type = facetsAmong(reports, archive).find(({ name }) => name === 'type');
	assert.deepEqual(
		type?.choices.map(({ count }) => count),
		[1],
	);
});

test('a list that is a choice counts all that it holds', () => {
	const filter = { name: 'type', value: 'act.demo' } as const;
	const list = { title: '示范课', path: '/themes/act-demo/', total: 5, filter };
	const [type] = facetsOfList([], archiveFacets(archive), list);
	assert.deepEqual(
		type?.choices.map(({ label, count }) => `${label} ${count}`),
		['示范课 5', '图书 1'],
	);
});

test('the newest year comes first and what has no year last', () => {
	assert.deepEqual(choicesOf('year'), ['2021–2022 1', '2019–2020 1', '学年不详 1']);
});

test('regions are offered by province, under their own addresses', () => {
	const region = archiveFacets(archive).find(({ name }) => name === 'region');
	assert.deepEqual(region?.choices, [
		{ value: '11', label: '北京市', path: '/regions/11/', count: 2 },
	]);
});

test('a list counts the choices of its own reports, and all reports behind the choices beside it', () => {
	const plans = archive.reports.filter(({ kind }) => kind === 'plan');
	const facets = facetsOfList(facetsAmong(plans, archive), archiveFacets(archive), {
		...{ title: '方案计划', path: '/reports/kind/plan/', total: 1 },
		filter: { name: 'kind', value: 'plan' },
	});
	assert.deepEqual(
		facets.map(({ name, choices }) => [name, choices.map(({ value, count }) => [value, count])]),
		[
			[
				'kind',
				[
					['visit', 2],
					['plan', 1],
				],
			],
			['year', [['undated', 1]]],
		],
	);
});

test('a list that no facet offers is offered on its own pages', () => {
	const list = { title: '东城区', path: '/regions/110101/', total: 2 };
	const [region] = facetsOfList([], archiveFacets(archive), {
		...list,
		filter: { name: 'region', value: '110101' },
	});
	assert.deepEqual(
		region?.choices.map(({ label, count }) => [label, count]),
		[
			['东城区', 2],
			['北京市', 2],
		],
	);
});

test('an archive without reports offers nothing', () => {
	assert.deepEqual(archiveFacets(buildArchive({})), []);
});
