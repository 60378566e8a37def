import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignConcepts } from '#search/text/assign-concepts.ts';
import { labelledPassages } from './labelled-passages.ts';

test('finds the concepts of passages that never use the preferred term', () => {
	const counts = { right: 0, missed: 0, wrong: 0 };
	const mistakes: string[] = [];
	for (const [text, expected] of labelledPassages) {
		const found = new Set(assignConcepts([text]).map(({ concept }) => concept));
		const missed = expected.filter((concept) => !found.has(concept));
		const wrong = [...found].filter((concept) => !expected.includes(concept));
		counts.right += expected.length - missed.length;
		counts.missed += missed.length;
		counts.wrong += wrong.length;
		if (missed.length + wrong.length > 0)
			mistakes.push(`${text} −${missed.join()} +${wrong.join()}`);
	}
	const recall = counts.right / (counts.right + counts.missed);
	const precision = counts.right / (counts.right + counts.wrong);
	assert.ok(
		recall >= 0.95 && precision >= 0.9,
		[`recall ${recall} precision ${precision}`, ...mistakes].join('\n'),
	);
});

test('gives the words that show a concept, as they were written', () => {
	assert.deepEqual(assignConcepts(['該校教師配備少。']), [
		{ concept: 'prob.staff', quote: '教師配備少' },
	]);
});

test('never takes home teaching for sending lessons', () => {
	const concepts = assignConcepts(['送教上门十二次。']).map(({ concept }) => concept);
	assert.deepEqual(concepts, ['act.homecare']);
});

test('decides nothing by a word that may mean either side', () => {
	assert.deepEqual(assignConcepts(['帮扶校']), []);
});
