import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally, yearsBetween } from '#stats/tally.ts';

test('a school year without records stands between its neighbours', () => {
	assert.deepEqual(yearsBetween(['2018-2019', '2021-2022']), [
		'2018-2019',
		'2019-2020',
		'2020-2021',
		'2021-2022',
	]);
});

test('what has no year comes last, and only if there is any', () => {
	assert.deepEqual(yearsBetween(['undated', '2018-2019']), ['2018-2019', 'undated']);
	assert.deepEqual(yearsBetween(['undated']), ['undated']);
	assert.deepEqual(yearsBetween([]), []);
});

test('counts items by key', () => {
	assert.deepEqual(
		[...tally(['a', 'b', 'a'], (word) => word)],
		[
			['a', 2],
			['b', 1],
		],
	);
});
