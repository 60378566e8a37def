import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promisesOf } from '#stats/promises.ts';
import { yearSummaries } from '#stats/year-summary.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const lesson = {
	statement: '一句话',
	form: '做法',
	problems: ['工学矛盾'],
	context: '试',
	action: '试',
	result: '试',
	avoidWhen: '试',
};
const archive = buildArchive({
	schools: { a: {}, b: {} },
	pairings: { p: {} },
	reports: {
		plan: {
			kind: 'plan',
			pairings: 'p',
			date: '2021-09-10',
			period: '2021-09/2023-07',
			commitments: [
				{
					id: 'lessons',
					clause: '每学年示范课 2 节',
					type: '示范课',
					by: '支援',
					quantity: { value: 2, unit: '节' },
					per: '每学年',
				},
			],
		},
		first: {
			pairings: 'p',
			date: '2021-10-08',
			activities: [{ type: '示范课', quantities: [{ value: '2', unit: '节' }] }],
			needs: [{ id: 'books', by: '受援校校长', text: '想要图书' }],
		},
		second: {
			pairings: 'p',
			date: '2022-05-11',
			activities: [
				{ type: '示范课', quantities: [{ value: '1+', unit: '节' }] },
				{ type: '专题讲座' },
			],
		},
		later: { pairings: 'p', date: '2022-10-01', activities: [{ type: '专题讲座' }] },
		story: { kind: 'case', pairings: 'p', date: '2022-05-11', lesson },
	},
});

const summaries = yearSummaries(archive, promisesOf(archive, '2023-09-01'));
const find = (kind: string, year: string) => {
	const summary = summaries.find((one) => one.scope.kind === kind && one.year === year);
	assert.ok(summary);
	return summary;
};

test('makes a summary for every year of the site and of each pairing, but of no school', () => {
	assert.deepEqual(summaries.map(({ scope, year }) => `${scope.kind} ${year}`).sort(), [
		'pairing 2021-2022',
		'pairing 2022-2023',
		'site 2021-2022',
		'site 2022-2023',
	]);
});

test('adds the figures of the year with their bounds', () => {
	const { figures, deeds, types } = find('pairing', '2021-2022');
	assert.deepEqual(
		figures.map(({ value }) => value),
		[{ min: 3, max: null, isApproximate: false }],
	);
	assert.equal(deeds.length, 3);
	assert.deepEqual(types, [
		['act.demo', 2],
		['act.lecture', 1],
	]);
});

test('lists the needs of the year and the promises that fall into it', () => {
	const { needs, promises } = find('pairing', '2021-2022');
	assert.deepEqual(
		needs.map(({ need }) => need.id),
		['books'],
	);
	assert.deepEqual(
		promises.flatMap(({ instances }) => instances.map(({ state }) => state)),
		['done'],
	);
});

test('leaves cases out: they retell', () => {
	assert.equal(find('site', '2021-2022').reports.length, 3);
});
