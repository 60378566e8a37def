import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deedsOf, isOfSchools, journeysOf } from '#stats/deeds.ts';
import { buildReports } from '#tests/unit/build-archive.ts';

test('what a whole programme adds up to is nobody’s own figure', () => {
	const reports = buildReports({
		'qu-zongjie': { kind: 'summary', programme: 'xieshou', schools: ['a', 'b'] },
		'qu-huodong': { programme: 'xieshou', pairings: ['a-b'] },
		'yici-jiaoliu': { schools: ['a', 'b'] },
	});
	assert.deepEqual(
		reports
			.filter(isOfSchools)
			.map(({ id }) => id)
			.sort(),
		['qu-huodong', 'yici-jiaoliu'],
	);
});

test('what a report confirms counts once, and what it tells of another day is not lost', () => {
	const lesson = (date: string) => ({ type: '示范课', date });
	const reports = buildReports({
		a: { activities: [lesson('2021-10-08')] },
		b: { confirms: 'a', activities: [lesson('2021-10'), lesson('2022-03-01')] },
	});
	assert.deepEqual(
		deedsOf(reports, 9)
			.map(({ report, date }) => `${report.id} ${date}`)
			.sort(),
		['a 2021-10-08', 'b 2022-03-01'],
	);
});

test('several activities can be one journey', () => {
	const journey = 'chuxing-1';
	const reports = buildReports({
		a: { activities: [{ type: '示范课', journey }, { type: '互访', journey }, { type: '捐赠' }] },
		b: {
			activities: [
				{ type: '示范课', journey },
				{ type: '互访', journey },
			],
		},
	});
	assert.deepEqual(journeysOf(deedsOf(reports, 9)), { activities: 4, journeys: 2 });
});
