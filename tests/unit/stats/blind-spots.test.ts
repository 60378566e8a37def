import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blindSpotsOf } from '#stats/blind-spots.ts';
import { deedsOf } from '#stats/deeds.ts';
import { participantsOf } from '#stats/participants.ts';
import { substanceOf } from '#stats/substance.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: {
		a: { stage: '小学' },
		b: { stage: '小学' },
		c: { stage: '初中' },
		nobody: {},
		many: { count: 55 },
		office: { stage: '教育机构' },
		told: { stage: '高校' },
	},
	pairings: {
		heard: { period: '2020-09/..' },
		silent: { period: '2020-09/2028' },
		ended: { period: '2018/2020' },
		vague: { period: '2020-09/..' },
		unwritten: {},
		'without-end': { period: '2020-09/' },
	},
	reports: {
		r: {
			pairings: 'heard',
			date: '2026-10-08',
			activities: [{ type: '示范课', subjects: ['语文'] }],
		},
		s: {
			pairings: 'silent',
			date: '2026-03-08',
			activities: [{ type: '捐赠' }],
			subjects: ['数学'],
		},
		u: {
			kind: 'summary',
			schools: 'told',
			totals: [{ type: '支教', quantity: { value: 65, unit: '人' } }],
		},
		t: { pairings: 'vague', date: '2026', activities: [{ type: '会议座谈' }] },
	},
});
const spotsOn = (today: string) => blindSpotsOf(archive, deedsOf(archive.reports, 9), today);

test('lists what no record is about', () => {
	const { subjects, months, stages, unknown } = spotsOn('2026-11-22');
	assert.equal(subjects.length, 18);
	assert.ok(!subjects.includes('语文'));
	assert.ok(subjects.includes('数学'), 'what a report is about is not what was taught');
	assert.deepEqual(unknown, { subjects: 2, stages: 1 });
	assert.deepEqual(months, ['01', '02', '04', '05', '06', '07', '09', '11', '12']);
	assert.deepEqual(stages, ['junior']);
});

test('lists pairings that are written to go on and have nothing in this term', () => {
	assert.deepEqual(spotsOn('2026-11-22').pairings, ['silent']);
	assert.deepEqual(spotsOn('2026-04-01').pairings, ['heard']);
});

test('lists no pairing in the holidays', () => {
	assert.deepEqual(spotsOn('2026-08-15').pairings, []);
	assert.equal(spotsOn('2026-08-15').term, null);
});

test('counts schools, and beside them what else takes part', () => {
	assert.deepEqual(participantsOf(archive), {
		schools: 5,
		unlisted: 55,
		offices: 1,
		withoutStage: 1,
	});
});

test('tells teaching from ceremony', () => {
	assert.equal(substanceOf('act.demo'), 'teaching');
	assert.equal(substanceOf('act.gengang'), 'teaching');
	assert.equal(substanceOf('act.diagnosis'), 'teaching');
	assert.equal(substanceOf('gov.agreement'), 'ceremony');
	assert.equal(substanceOf('item.books'), 'ceremony');
	assert.equal(substanceOf('act.visit'), 'other');
});
