import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistOf } from '#stats/checklist.ts';
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
	const seen = checklistOf(archive).find(({ pairing }) => pairing.id === id)?.seen;
	assert.ok(seen);
	return Object.entries(seen).flatMap(([item, proof]) => (proof === null ? [] : [item]));
};

test('sees what the plan and the agreement of a pairing show', () => {
	assert.deepEqual(seenOf('p'), ['leadership', 'schedule', 'inspection', 'agreement', 'plan']);
});

test('sees nothing where there is no report', () => {
	assert.deepEqual(seenOf('q'), []);
});
