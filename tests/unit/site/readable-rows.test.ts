import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activitiesByRegion } from '#charts/activities-by-region.ts';
import { activitiesByYear } from '#charts/activities-by-year.ts';
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

test('years stay in their order, empty ones too', () => {
	const rows = ['2021-2022', '2022-2023'].map((key, n) => ({ key, cells: [exactly(n)] }));
	assert.deepEqual(readable({ columns: ['a'], rows }, activitiesByYear).rows, rows);
});
