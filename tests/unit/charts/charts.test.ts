import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from '#charts/index.ts';
import { activitiesByMonth } from '#charts/activities-by-month.ts';
import { activitiesByRegion } from '#charts/activities-by-region.ts';
import { activitiesBySubject } from '#charts/activities-by-subject.ts';
import { activityCalendar } from '#charts/activity-calendar.ts';
import { activitiesByYear } from '#charts/activities-by-year.ts';
import { people } from '#charts/people.ts';
import { plannedAndRecorded } from '#charts/planned-and-recorded.ts';
import { deedsOf } from '#stats/deeds.ts';
import { buildArchive, type ArchiveSource } from '#tests/unit/build-archive.ts';

/** Rows of a chart as `key → lower bounds`. */
function rowsOf(chart: Chart, source: ArchiveSource) {
	const archive = buildArchive(source);
	const { rows } = chart.rowsOf({
		archive,
		reports: archive.reports,
		deeds: deedsOf(archive.reports, 9),
		today: '2026-11-22',
	});
	return Object.fromEntries(
		rows.map(({ key, cells }) => [key, cells.map((cell) => cell?.min ?? null)]),
	);
}

const lesson = { activities: [{ type: '示范课' }] };

test('a school year without activities is a zero, and undated ones have a row of their own', () => {
	const reports = {
		a: { date: '2019-10-01', ...lesson },
		b: { date: '2021-10-01', ...lesson },
		c: { date: '20XX-11', ...lesson },
	};
	assert.deepEqual(rowsOf(activitiesByYear, { reports }), {
		'2019-2020': [1],
		'2020-2021': [0],
		'2021-2022': [1],
		undated: [1],
	});
});

test('a month is known even where the year is hidden', () => {
	const rows = rowsOf(activitiesByMonth, {
		reports: { a: { date: '20XX-11', ...lesson }, b: { date: '2021', ...lesson } },
	});
	assert.deepEqual([rows['11'], rows['12'], rows['undated']], [[1], [0], [1]]);
});

test('a calendar has a place for each month of each school year, and one for what has no month', () => {
	const rows = rowsOf(activityCalendar, {
		reports: {
			a: { date: '2021-10-08', ...lesson },
			b: { date: '2021-10', ...lesson },
			c: { date: '2022-08-01', ...lesson },
			d: { date: '2021-11/2021-12', ...lesson },
			e: { date: '20XX-03', ...lesson },
		},
	});
	assert.deepEqual(rows['2021-2022'], [0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
	assert.deepEqual(rows['undated'], [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
});

test('people and person-times stand in columns of their own, and no record is not a zero', () => {
	const activities = [{ type: '跟岗', quantities: [{ value: 53, unit: '人次' }] }];
	assert.deepEqual(rowsOf(people, { reports: { a: { activities } } }), {
		'act.gengang': [null, 53],
	});
});

test('an activity between two provinces counts in both, one without a place in its own row', () => {
	const rows = rowsOf(activitiesByRegion, {
		regions: { 11: '北京市', 13: '河北省' },
		schools: { a: { region: '11' }, b: { region: '13' } },
		pairings: { p: {} },
		reports: { a: { pairings: 'p', ...lesson }, b: lesson },
	});
	assert.deepEqual(rows, { 11: [1], 13: [1], unknown: [1] });
});

test('a programme between two places counts in both, also where no school is named', () => {
	const rows = rowsOf(activitiesByRegion, {
		regions: { 33: '浙江省', 42: '湖北省' },
		programmes: { x: { regions: ['3301', '4228'] } },
		reports: { a: { programme: 'x', ...lesson } },
	});
	assert.deepEqual(rows, { 33: [1], 42: [1] });
});

test('an activity has the subject that its source says, not those of its report', () => {
	const activities = [{ type: '示范课', subjects: ['语文'] }, { type: '捐赠' }];
	const rows = rowsOf(activitiesBySubject, { reports: { a: { subjects: ['数学'], activities } } });
	assert.deepEqual([rows['语文'], rows['数学']], [[1], [0]]);
});

test('a promise has a record where a deed serves it or is of its type in its pairing', () => {
	const promise = (id: string, type: string) => ({
		id,
		clause: '试',
		type,
		by: '支援',
		per: '每学期',
	});
	const rows = rowsOf(plannedAndRecorded, {
		pairings: { p: {}, q: {} },
		reports: {
			plan: {
				kind: 'plan',
				pairings: 'p',
				commitments: [
					promise('one', '示范课'),
					promise('two', '专题讲座'),
					promise('three', '支教'),
				],
			},
			same: { pairings: 'p', ...lesson },
			elsewhere: { pairings: 'q', activities: [{ type: '支教' }] },
			serving: { pairings: 'q', activities: [{ type: '互访', serves: ['plan#two'] }] },
		},
	});
	assert.deepEqual(rows, { plan: [3, 2] });
});
