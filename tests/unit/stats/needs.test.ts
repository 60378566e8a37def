import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsOf } from '#stats/needs.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const asked = (id: string, more: object = {}) => ({
	id,
	by: '受援校校长',
	text: '要图书',
	...more,
});

test('a need is answered by what serves it, replied to by words, open otherwise', () => {
	const archive = buildArchive({
		reports: {
			a: { needs: [asked('books'), asked('lessons', { answer: '答应派人' }), asked('desks')] },
			b: { date: '2022-03-01', activities: [{ type: '图书', serves: ['a#books'] }] },
		},
	});
	assert.deepEqual(
		needsOf(archive).map(({ need, state, answers }) => [
			need.id,
			state,
			answers.map(({ report }) => report.id),
		]),
		[
			['books', 'answered', ['b']],
			['lessons', 'replied', []],
			['desks', 'open', []],
		],
	);
});

test('an activity of the same theme that does not say whom it serves answers nothing', () => {
	const archive = buildArchive({
		reports: { a: { needs: [asked('books')], activities: [{ type: '图书' }] } },
	});
	assert.equal(needsOf(archive)[0]?.state, 'open');
});
