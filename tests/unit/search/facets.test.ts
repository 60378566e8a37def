import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetLabel, facetsOf, valuesOf } from '#search/index/search-facets.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: { stage: '小学', setting: '村', size: '不足100人' }, b: { stage: '初中' } },
	reports: {
		visit: {
			date: '2021-10-08',
			schools: ['a', 'b'],
			themes: ['阅读'],
			activities: [{ type: '示范课', subjects: ['语文'] }],
		},
		plan: { kind: 'plan', date: '2019', schools: ['b'] },
		late: {
			date: '2021-10-08',
			schools: ['b'],
			activities: [{ type: '示范课', date: '2022-11-01' }],
		},
	},
});
const facetsIn = (id: string) => {
	const report = archive.reports.find((one) => one.id === id);
	assert.ok(report);
	return facetsOf(report, archive);
};

test('gives a report what its fields and its schools say', () => {
	assert.deepEqual(facetsIn('visit'), [
		'kind:visit',
		'year:2021-2022',
		'type:act.demo',
		'theme:th.reading',
		'stage:primary',
		'stage:junior',
		'setting:village',
		'size:tiny',
		'subject:语文',
		'evidence:none',
	]);
	assert.ok(facetsIn('plan').includes('year:undated'));
});

test('a concept is a choice of one facet, and counts whatever is about it', () => {
	const { reports } = buildArchive({
		pairings: { p: {} },
		reports: {
			plan: {
				kind: 'plan',
				pairings: 'p',
				themes: ['送教', '师资短缺'],
				commitments: [{ id: 'a', clause: '试', type: '示范课', by: '支援', per: '每学期' }],
			},
		},
	});
	const [plan] = reports;
	assert.ok(plan);
	const { type, theme, problem } = valuesOf(plan, archive);
	assert.deepEqual([type, theme, problem], [['act.send', 'act.demo'], [], ['prob.staff']]);
});

test('a place that has no name is no choice: the districts of a municipality have no city', () => {
	const municipal = buildArchive({
		schools: { a: { region: '110101' } },
		regions: { 11: '北京市', 110101: '东城区' },
		reports: { visit: { schools: ['a'] } },
	});
	const [visit] = municipal.reports;
	assert.ok(visit);
	assert.deepEqual(valuesOf(visit, municipal).region, ['11', '110101']);
});

test('is in every school year that it tells of, as on the lists of years', () => {
	const years = facetsIn('late').filter((value) => value.startsWith('year:'));
	assert.deepEqual(years.sort(), ['year:2021-2022', 'year:2022-2023']);
});

test('calls values by their names', () => {
	assert.equal(facetLabel('kind:visit', archive), '活动报道');
	assert.equal(facetLabel('type:act.demo', archive), '示范课');
	assert.equal(facetLabel('size:tiny', archive), '不足100人');
	assert.equal(facetLabel('subject:语文', archive), '语文');
});
