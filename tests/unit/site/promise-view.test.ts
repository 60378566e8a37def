import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '#archive/archive.ts';
import { csvFile } from '#data/csv.ts';
import { words } from '#i18n/zh-hans.ts';
import { termLabel } from '#site/promise-period.ts';
import { promiseLines } from '#site/promise-file.ts';
import { planBoards } from '#site/promise-view.ts';
import { promisesOf } from '#stats/promises.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import { readCsv } from '#tests/unit/data/read-csv.ts';

const fileOf = (of: Archive, today: string) =>
	readCsv(csvFile(words.promises.columns, promiseLines(promisesOf(of, today), of.site)));

const archive = buildArchive({
	schools: { a: {}, b: {} },
	pairings: { p: {} },
	reports: {
		plan: {
			kind: 'plan',
			title: '两年方案',
			pairings: 'p',
			date: '2020-09-01',
			period: '2020-09/2022-07',
			commitments: [
				{
					id: 'lessons',
					clause: '每学期上两节示范课',
					type: '示范课',
					by: '支援',
					per: '每学期',
					quantity: { value: 2, unit: '节', quote: '两节示范课', note: '每次一节' },
					note: '年级没有写',
				},
			],
		},
		visit: {
			title: '上课',
			pairings: 'p',
			date: '2021-10-08',
			activities: [{ type: '示范课', quantities: [{ value: '10余', unit: '节' }] }],
		},
		someday: { title: '某天', pairings: 'p', date: '2021', activities: [{ type: '示范课' }] },
	},
});
const [board] = planBoards(archive, '2022-10-01');
const [promise] = board?.promises ?? [];

test('a period with enough on record is done, and shows the record with its bound', () => {
	const done = promise?.runs.find(({ state }) => state === 'done');
	assert.equal(done?.label, '2021–2022学年第一学期');
	assert.equal(done.amount, '≥10节');
	assert.deepEqual(done.records, [{ id: 'visit', name: '上课' }]);
});

test('a record whose date decides no period is shown beside it and counts for none', () => {
	assert.deepEqual(
		promise?.runs.map(({ label, state, maybe }) => [label, state, maybe.map(({ name }) => name)]),
		[
			['2020–2021学年第一学期', 'unknown', ['某天']],
			['2020–2021学年第二学期', 'unknown', ['某天']],
			['2021–2022学年第一学期', 'done', ['某天']],
			['2021–2022学年第二学期', 'no-record', []],
		],
	);
});

test('a promise says who, what, how much and how often', () => {
	assert.equal(promise?.about, '支援 · 示范课 · 年级没有写');
	assert.equal(promise.frequency, '每学期');
	assert.equal(promise.periods.length, 4);
	assert.equal(
		promise.counts.reduce((sum, { count }) => sum + count, 0),
		4,
	);
});

test('neighbouring periods without any record are told as one run', () => {
	const bare = buildArchive({
		schools: { a: {}, b: {} },
		pairings: { p: {} },
		reports: {
			plan: {
				kind: 'plan',
				pairings: 'p',
				date: '2020-09-01',
				period: '2020-09/2022-07',
				commitments: [{ id: 'c', clause: '讲座', type: '专题讲座', by: '支援', per: '每学期' }],
			},
		},
	});
	const [run, ...more] = planBoards(bare, '2022-10-01')[0]?.promises[0]?.runs ?? [];
	assert.equal(more.length, 0);
	assert.equal(run?.count, 4);
	assert.equal(run.state, 'no-record');
	assert.equal(run.label, '2020–2021学年第一学期至2021–2022学年第二学期');
});

test('the file has one line a promise and period, with bounds and reports in their columns', () => {
	const lines = fileOf(archive, '2022-10-01');
	assert.equal(lines.length, 4);
	const done = lines.find((line) => line['状态'] === '已完成');
	assert.equal(done?.['条款'], '每学期上两节示范课');
	assert.equal(done['承诺至少'], '2');
	assert.equal(done['单位'], '节');
	assert.equal(done['原文'], '两节示范课');
	assert.equal(done['说明'], '每次一节;年级没有写');
	assert.equal(done['期'], '2021–2022学年第一学期');
	assert.equal(done['起'], '2021-09-01');
	assert.equal(done['止'], '2022-01-31');
	assert.equal(done['记录至少'], '10');
	assert.equal(done['记录至多'], '');
	assert.equal(done['材料'], 'visit');
	assert.equal(done['说不准是不是这一期的材料'], 'someday');
});

test('a plan that does not say how long it holds has one line for the rest', () => {
	const reports = {
		plan: {
			kind: 'plan',
			pairings: 'p',
			date: '2015-03',
			period: '2015-03/',
			commitments: [{ id: 'c', clause: '讲座', type: '专题讲座', by: '支援', per: '每月' }],
		},
	};
	const endless = buildArchive({ schools: { a: {}, b: {} }, pairings: { p: {} }, reports });
	const [view] = planBoards(endless, '2026-10-01')[0]?.promises ?? [];
	assert.ok(view);
	assert.deepEqual(
		view.runs.map(({ label, count, reason }) => [label, count, reason]),
		[
			['2015年3月至2015年7月', 5, 'nothing-by-the-end'],
			['2015年9月1日以后', 1, 'unwritten-end'],
		],
	);
	assert.deepEqual(view.counts, [{ state: 'no-record', count: 5 }]);
	assert.equal(fileOf(endless, '2026-10-01').length, 6);
});

test('a clause without a date of its own leaves the date to its plan', () => {
	const clause = { clause: '讲座', type: '专题讲座', by: '支援', per: '每月' };
	const commitments = [
		{ ...clause, id: 'a' },
		{ ...clause, id: 'b', period: 'XXXX-11/' },
	];
	const plan = { kind: 'plan', pairings: 'p', date: '20XX', period: 'XXXX-08/', commitments };
	const undated = buildArchive({
		schools: { a: {}, b: {} },
		pairings: { p: {} },
		reports: { plan },
	});
	const [view] = planBoards(undated, '2026-10-01');
	assert.equal(view?.when, '8月（年份不详）起，止期不详');
	assert.deepEqual(
		view.promises.flatMap(({ runs }) => runs.map(({ label, reason }) => [label, reason])),
		[
			['', 'undated-plan'],
			['11月（年份不详）起，止期不详', 'undated-plan'],
		],
	);
});

test('a plan shorter than a term is named after the term that it lies in', () => {
	assert.equal(termLabel('2022-03', 9), '2021–2022学年第二学期');
	assert.equal(termLabel('2022-10', 9), '2022–2023学年第一学期');
});
