import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowView } from '#site/flow-view.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const schools = {
	a: { name: '甲小学' },
	b: { name: '乙小学' },
	c: { name: '丙小学' },
};
const helps = (from: string, to: string) => ({
	schools: [
		{ school: from, role: '支援' },
		{ school: to, role: '受援' },
	],
});
const archive = buildArchive({
	schools,
	pairings: { ab: helps('a', 'b'), bc: helps('b', 'c') },
	reports: {
		visit: { pairings: ['ab'] },
		plan: { pairings: ['ab'], kind: 'plan' },
	},
});

test('the list says who helps whom, the most told first, with bars in parts of the longest', () => {
	const view = flowView(archive);
	assert.deepEqual(
		view?.rows.map(({ label, reports, share, anchor }) => [label, reports, share, anchor]),
		[
			['甲小学 → 乙小学', 2, 100, 'flow-a-b'],
			['乙小学 → 丙小学', 0, 0, 'flow-b-c'],
		],
	);
});

test('a school that receives and gives stands on both sides of the picture', () => {
	const { ends, lines, height } = flowView(archive)?.picture ?? assert.fail();
	assert.deepEqual(
		ends.map(({ name, isGiving }) => [name, isGiving]),
		[
			['甲小学', true],
			['乙小学', false],
			['乙小学', true],
			['丙小学', false],
		],
	);
	const [giver, taker] = ends;
	assert.ok(giver && taker && giver.x < taker.x);
	assert.ok(ends.every((end) => end.y >= 0 && end.y + end.height <= height));
	assert.deepEqual(
		lines.map(({ row }) => row),
		[0, 1],
	);
	assert.ok(
		lines.every(({ width }) => width >= 1.5),
		'what nobody tells of is still seen',
	);
});

test('where nobody helps anybody there is nothing to show', () => {
	assert.equal(flowView(buildArchive({ schools })), null);
});
