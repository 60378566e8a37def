import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardPaths, plansShown } from '#site/board-path.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const commitments = [
	{ id: 'lessons', clause: '每学期上两节课', type: '示范课', by: '支援', per: '每学期' },
];

test('the boards of the first plans stand on one page, those of the others on their own', () => {
	const ids = Array.from({ length: plansShown + 1 }, (_, index) => `plan-${index}`);
	const archive = buildArchive({
		reports: {
			empty: { kind: 'plan' },
			...Object.fromEntries(ids.map((id) => [id, { kind: 'plan', commitments }])),
		},
	});
	const paths = boardPaths(archive);
	assert.equal(paths.size, ids.length);
	assert.equal(paths.has('empty'), false, 'a plan without promises has no board');
	const alone = [...paths].filter(([id, path]) => path === `/promises/${id}/`);
	assert.equal(alone.length, 1);
	const together = [...paths].filter(([id, path]) => path === `/promises/#plan-${id}`);
	assert.equal(together.length, plansShown);
});
