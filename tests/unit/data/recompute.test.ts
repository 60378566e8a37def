import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFormats } from '#data/table-files.ts';
import { tables } from '#data/tables.ts';
import { formatInterval } from '#model/format-interval.ts';
import { figuresOf } from '#stats/figures.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import { readCsv } from './read-csv.ts';

const demo = (value: string | number, more: object = {}) => ({
	type: '示范课',
	quantities: [{ value, unit: '节' }],
	...more,
});
const claim = (value: string | number, more: object = {}) => ({
	type: '示范课',
	quantity: { value, unit: '节', quote: '"共"，展示课' },
	...more,
});

/** Lessons by pairing: p 12 (the total covers 4 and 3), q 10+ and 约5 (the activities are more), r 2. */
const archive = buildArchive({
	pairings: { p: {}, q: {}, r: {} },
	reports: {
		p1: { pairings: 'p', date: '2021-10-08', activities: [demo(4)] },
		p2: { pairings: 'p', date: '2022-03', activities: [demo(3)] },
		p3: {
			kind: 'summary',
			pairings: 'p',
			date: '2022-06',
			period: '2021-09/2022-06',
			totals: [claim(12), claim(9, { period: '2021-10/2022-01' })],
		},
		q1: {
			pairings: 'q',
			date: '20XX-11',
			activities: [
				demo('10余'),
				demo('约5', { date: '2021-11' }),
				{ type: '图书', quantities: [{ value: '100多', unit: '册' }] },
			],
		},
		q2: { kind: 'summary', pairings: 'q', date: '2023', totals: [claim('6-8')] },
		r1: { pairings: 'r', date: '2021-10-08', activities: [demo(2)] },
		r2: { pairings: 'r', date: '2021-10-08', confirms: 'r1', activities: [demo(2)] },
		plan: { kind: 'plan', pairings: 'r', activities: [] },
	},
});

const context = {
	archive,
	absoluteUrl: (path: string) => `https://example.cn${path}`,
	today: '2024-01-01',
};
const read = (name: string) => {
	const table = tables.find((one) => one.name === name);
	assert.ok(table);
	return readCsv(tableFormats.csv(table, table.recordsOf(context)));
};

type Row = Record<string, string>;

/** What a stranger makes of the rows by the rules on the data page. */
function added(rows: readonly Row[]): string {
	return formatInterval({
		min: rows.reduce((total, { min }) => total + Number(min), 0),
		max: rows.some(({ max }) => max === '')
			? null
			: rows.reduce((total, { max }) => total + Number(max), 0),
		isApproximate: rows.some((row) => row['is_approximate'] === 'true'),
	});
}

const lessons = (name: string) =>
	read(name).filter(({ type, unit }) => type === 'act.demo' && unit === '节');
const allLessons = () => [...lessons('quantities'), ...lessons('claims')];

test('recomputes a figure of the statistics page by adding the rows that count', () => {
	const counted = allLessons().filter((row) => row['is_counted'] === 'true');
	assert.equal(added(counted), '约≥29');
	const [onPage] = figuresOf(archive.reports, 9).filter(({ type }) => type === 'act.demo');
	assert.ok(onPage);
	assert.equal(formatInterval(onPage.value), added(counted));
});

test('lets anybody apply the rule of totals to the rows', () => {
	const mayOverlap = (a: Row, b: Row) =>
		(!a['period_first'] || !b['period_last'] || a['period_first'] <= b['period_last']) &&
		(!a['period_last'] || !b['period_first'] || a['period_last'] >= b['period_first']);
	const best = [...Map.groupBy(allLessons(), ({ scope }) => scope).values()].flatMap((rows) => {
		const claims = rows.filter(({ id }) => id?.includes('#total-'));
		const deeds = rows.filter((row) => !claims.includes(row));
		const covered = deeds.filter((row) => claims.some((total) => mayOverlap(row, total)));
		const [largest] = claims.sort((a, b) => Number(b['min']) - Number(a['min']));
		const sum = covered.reduce((total, { min }) => total + Number(min), 0);
		if (!largest || sum > Number(largest['min'])) return deeds;
		return [largest, ...deeds.filter((row) => !covered.includes(row))];
	});
	assert.equal(added(best), '约≥29');
});

test('counts an activity that both schools report once', () => {
	const ids = read('activities').map(({ id }) => id);
	assert.equal(ids.length, 6);
	assert.equal(ids.filter((id) => id?.startsWith('r')).length, 1);
});

test('says how well a number is supported, and by whom', () => {
	const [confirmed] = read('quantities').filter(({ report }) => report === 'r1');
	assert.equal(confirmed?.['evidence_level'], '1');
	assert.equal(confirmed['confirmed_by'], 'r2');
	const [alone] = read('quantities').filter(({ report }) => report === 'p1');
	assert.equal(alone?.['evidence_level'], '0');
	assert.equal(alone['confirmed_by'], '');
});

test('keeps every row in reach of its report', () => {
	const reports = new Set(read('reports').map(({ id }) => id));
	for (const row of allLessons()) assert.ok(reports.has(row['report']), row['id']);
});

test('gives every key once and every field in every row', () => {
	for (const { name, fields, key } of tables) {
		const rows = read(name);
		const keys = new Set(rows.map((row) => row[key]));
		assert.equal(keys.size, rows.length, name);
		for (const row of rows)
			assert.deepEqual(
				Object.keys(row),
				fields.map(({ name }) => name),
			);
	}
});

test('an activity that is put before others renumbers nothing', () => {
	const idsWith = (activities: readonly object[]) => {
		const grown = buildArchive({
			pairings: { p: {} },
			reports: { one: { pairings: 'p', activities } },
		});
		const table = tables.find(({ name }) => name === 'quantities');
		return table?.recordsOf({ ...context, archive: grown }).map(([id]) => id) ?? [];
	};
	const before = idsWith([demo(4), demo(4), demo(5, { note: '一次' })]);
	const after = idsWith([demo(7), demo(4), demo(4), demo(5, { note: '又一次' })]);
	assert.equal(new Set(before).size, 3);
	assert.deepEqual(after.slice(1), before);
});

test('names no report that is not published', () => {
	const kept = buildArchive({
		pairings: { p: {} },
		reports: {
			hidden: { pairings: 'p', draft: true },
			shown: {
				pairings: 'p',
				confirms: 'hidden',
				activities: [demo(1, { serves: ['hidden#wish', 'shown#wish'] })],
			},
		},
	});
	for (const table of tables) {
		const rows = JSON.stringify(table.recordsOf({ ...context, archive: kept }));
		assert.doesNotMatch(rows, /hidden/, table.name);
	}
});
