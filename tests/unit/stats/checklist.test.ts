import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistOf, nextDue } from '#stats/checklist.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	pairings: { p: { agreement: { signed: '2021-09' } }, q: {} },
	reports: {
		plan: {
			kind: 'plan',
			pairings: 'p',
			themes: ['领导小组'],
			commitments: [
				{ id: 'check', clause: '每学期检查一次', type: '考核评估', by: '支援', per: '每学期' },
			],
		},
	},
});
const seenOf = (id: string) => {
	const seen = checklistOf(archive, '2026-11-22').find(({ pairing }) => pairing.id === id)?.seen;
	assert.ok(seen);
	return Object.entries(seen).flatMap(([item, proof]) => (proof === null ? [] : [item]));
};

test('sees what the plan and the agreement of a pairing show', () => {
	assert.deepEqual(seenOf('p'), ['leadership', 'schedule', 'inspection', 'agreement', 'plan']);
});

test('sees nothing where there is no report', () => {
	assert.deepEqual(seenOf('q'), []);
});

test('asks for the summary of the year that ends with the next due date', () => {
	const due = { summaryDue: '11-30' };
	const summary = (fields: object) => ({ kind: 'summary', pairings: 'p', ...fields });
	const years = (reports: Readonly<Record<string, object>>) =>
		checklistOf(buildArchive({ site: due, pairings: { p: {} }, reports }), '2026-11-22').map(
			({ seen }) => seen.yearSummary !== null,
		);
	assert.deepEqual(years({ a: summary({ date: '2026-06-30' }) }), [true]);
	assert.deepEqual(years({ a: summary({ date: '2025-11-30' }) }), [false]);
	assert.deepEqual(years({ a: summary({ date: '20XX', period: '2025-09/2026-07' }) }), [true]);
	assert.deepEqual(years({ a: { pairings: 'p', date: '2026-06-30' } }), [false]);
	assert.equal(nextDue('11-30', '2026-11-30'), '2026-11-30');
	assert.equal(nextDue('11-30', '2026-12-01'), '2027-11-30');
});
