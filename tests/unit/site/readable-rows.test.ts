import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activitiesByRegion } from '#charts/activities-by-region.ts';
import { activitiesByYear } from '#charts/activities-by-year.ts';
import { people } from '#charts/people.ts';
import { readable } from '#site/readable-rows.ts';
import { exactly } from '#stats/interval.ts';

test('names stand by size without empty ones, and what has no name comes last', () => {
	const rows = [
		['11', 2],
		['unknown', 9],
		['33', 0],
		['51', 5],
	] as const;
	const shown = readable(
		{ columns: ['activities'], rows: rows.map(([key, n]) => ({ key, cells: [exactly(n)] })) },
		activitiesByRegion,
	);
	assert.deepEqual(
		shown.rows.map(({ key }) => key),
		['51', '11', 'unknown'],
	);
});

test('people and person-times are sorted by the larger of the two', () => {
	const shown = readable(
		{
			columns: ['人', '人次'],
			rows: [
				{ key: 'act.zhijiao', cells: [exactly(30), exactly(40)] },
				{ key: 'act.gengang', cells: [null, exactly(53)] },
			],
		},
		people,
	);
	assert.deepEqual(
		shown.rows.map(({ key }) => key),
		['act.gengang', 'act.zhijiao'],
	);
});

test('what may be some or none is not empty', () => {
	const rows = [{ key: 'act.gengang', cells: [null, { ...exactly(0), max: 10 }] }];
	assert.deepEqual(readable({ columns: ['人', '人次'], rows }, people).rows, rows);
});

test('more series than eyes can tell apart are the four largest and the rest, and nothing is lost', () => {
	const columns = ['a', 'b', 'c', 'd', 'e', 'f'];
	const shown = readable(
		{
			columns,
			rows: [{ key: '2021-2022', cells: [1, 6, 5, 2, 4, 3].map(exactly) }],
		},
		activitiesByYear,
	);
	assert.deepEqual(shown.columns, ['b', 'c', 'e', 'f', 'rest']);
	assert.deepEqual(
		shown.rows[0]?.cells.map((cell) => cell?.min),
		[6, 5, 4, 3, 3],
	);
});

test('three empty years and more in a row are one row, and nothing is lost', () => {
	const counts = [1, 0, 0, 1, 0, 0, 0, 2];
	const rows = counts.map((n, at) => ({ key: `${2001 + at}-${2002 + at}`, cells: [exactly(n)] }));
	const shown = readable({ columns: ['a'], rows }, activitiesByYear).rows;
	assert.deepEqual(
		shown.map(({ key, cells }) => [key, cells[0]?.min]),
		[
			['2001-2002', 1],
			['2002-2003', 0],
			['2003-2004', 0],
			['2004-2005', 1],
			['2005-2008', 0],
			['2008-2009', 2],
		],
	);
});

test('years stay in their order, empty ones too', () => {
	const rows = ['2021-2022', '2022-2023'].map((key, n) => ({ key, cells: [exactly(n)] }));
	assert.deepEqual(readable({ columns: ['a'], rows }, activitiesByYear).rows, rows);
});
