import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentPairings } from '#stats/silent-pairings.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const silentIn = (period: string | undefined, report: object = { date: '2019-01' }) =>
	silentPairings(
		buildArchive({
			pairings: { p: period === undefined ? {} : { period } },
			reports: { r: { pairings: 'p', ...report } },
		}),
		'2021-09-01',
		'2022-08-31',
	).length > 0;

test('a pairing is missed where a written period covers the time', () => {
	assert.ok(silentIn('2020-09/2023-07'));
	assert.ok(silentIn('2020-09/..'));
	assert.ok(!silentIn('2020-09/2021-12'));
});

test('an end that is not written is not for ever', () => {
	for (const period of ['2020-09/', '20XX/..', undefined]) assert.ok(!silentIn(period), period);
	// It may have ended on the first day of 2022.
	assert.ok(!silentIn('2020-09/2022'));
});

test('a report that covers the time, or may be of it, is material of it', () => {
	const period = '2020-09/..';
	assert.ok(!silentIn(period, { date: '2022-03' }));
	assert.ok(!silentIn(period, { date: '20XX' }));
	assert.ok(!silentIn(period, { date: '2019', activities: [{ type: '送教', date: '2021-10' }] }));
	const told = { kind: 'summary', date: '2024-05' };
	assert.ok(!silentIn(period, { ...told, period: '2020/2023' }));
	const quantity = { value: 3, unit: '次' };
	assert.ok(!silentIn(period, { ...told, totals: [{ type: '送教', quantity, period: '2021' }] }));
});

test('a report tells of nothing after it, also where its period has no end', () => {
	assert.ok(silentIn('2020-09/..', { kind: 'plan', date: '2020-09-10', period: '2020-09/' }));
	assert.ok(!silentIn('2020-09/..', { kind: 'summary', date: '2022-01', period: '2020-09/' }));
});
