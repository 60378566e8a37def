import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowsOf } from '#charts/flows.ts';
import { flowView } from '#site/flow-view.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

/** `count` schools of as many counties of a province, each helping one of another province. */
function archiveOf(count: number, places = count) {
	const numbers = Array.from({ length: count }, (_, index) => index);
	const code = (province: string, index: number) =>
		`${province}01${String((index % places) + 1).padStart(2, '0')}`;
	return buildArchive({
		schools: Object.fromEntries(
			numbers.flatMap((n) => [
				[`giver-${n}`, { name: `支援${n}校`, region: code('33', n) }],
				[`taker-${n}`, { name: `受援${n}校`, region: code('51', n) }],
			]),
		),
		pairings: Object.fromEntries(
			numbers.map((n) => [
				`pairing-${n}`,
				{
					schools: [
						{ school: `giver-${n}`, role: 'supporter' },
						{ school: `taker-${n}`, role: 'recipient' },
					],
				},
			]),
		),
		reports: { 'a-visit': { pairings: ['pairing-1'] }, 'a-case': {} },
	});
}

test('few pairings are drawn school by school, the most told first', () => {
	const { level, flows } = flowsOf(archiveOf(3));
	assert.equal(level, 'schools');
	assert.deepEqual(
		flows.map(({ from, to, reports }) => [from, to, reports]),
		[
			['giver-1', 'taker-1', 1],
			['giver-0', 'taker-0', 0],
			['giver-2', 'taker-2', 0],
		],
	);
});

test('many pairings are drawn by the smallest places that can be read', () => {
	const { level, flows } = flowsOf(archiveOf(400, 8));
	assert.equal(level, 6);
	assert.equal(flows.length, 8);
	assert.equal(flows.flatMap(({ pairings }) => pairings).length, 400);
});

test('many pairings within one county are not one line', () => {
	const { level, flows } = flowsOf(archiveOf(400, 1));
	assert.equal(level, 'schools');
	assert.equal(flows.length, 400);
});

test('of some reports only their pairings are drawn', () => {
	const archive = archiveOf(3);
	const visits = archive.reports.filter(({ id }) => id === 'a-visit');
	const { flows } = flowsOf(archive, visits);
	assert.deepEqual(
		flows.map(({ pairings }) => pairings),
		[['pairing-1']],
	);
});

test('schools that help each other stand on both sides, apart from who helps one way', () => {
	const pairingOf = (one: string, role: string, other: string, otherRole: string) => ({
		schools: [
			{ school: one, role },
			{ school: other, role: otherRole },
		],
	});
	const archive = buildArchive({
		schools: { a: { name: '甲校' }, b: { name: '乙校' } },
		pairings: {
			help: pairingOf('a', 'supporter', 'b', 'recipient'),
			each: pairingOf('a', 'mutual', 'b', 'mutual'),
			'each-again': pairingOf('b', 'mutual', 'a', 'mutual'),
		},
	});
	const { flows } = flowsOf(archive);
	assert.deepEqual(
		flows.map(({ from, to, isMutual, pairings }) => [from, to, isMutual, pairings]),
		[
			['a', 'b', false, ['help']],
			['a', 'b', true, ['each', 'each-again']],
		],
	);
	assert.deepEqual(
		flowView(archive)?.rows.map(({ label }) => label),
		['甲校 → 乙校', '甲校 ↔ 乙校'],
	);
});
