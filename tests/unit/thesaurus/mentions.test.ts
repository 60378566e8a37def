import assert from 'node:assert/strict';
import { test } from 'node:test';
import patterns from '#thesaurus/concept-patterns.json' with { type: 'json' };
import { mentionsIn } from '#thesaurus/mentions.ts';
import passages from '#tests/fixtures/thesaurus/passages.json' with { type: 'json' };

/**
 * Passages with the concepts that a reader of the field would give them, those of their point and not
 * of every word. None uses a preferred term; the words of traps look alike and mean something else.
 */
const labelled = [...passages.plain, ...passages.traps];

test('finds the concepts of passages that never use the preferred term', () => {
	const counts = { right: 0, missed: 0, wrong: 0 };
	const mistakes: string[] = [];
	for (const { text, concepts: expected } of labelled) {
		const found = new Set<string>(mentionsIn(text).map(({ concept }) => concept));
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
	assert.deepEqual(mentionsIn('該校教師配備少。'), [
		{ concept: 'prob.staff', quote: '教師配備少' },
	]);
});

test('never takes home teaching for sending lessons', () => {
	const concepts = mentionsIn('送教上门十二次。').map(({ concept }) => concept);
	assert.deepEqual(concepts, ['act.homecare']);
});

test('decides nothing by a word that may mean either side', () => {
	assert.deepEqual(mentionsIn('帮扶校'), []);
});

for (const { concept, example } of patterns)
	test(`${concept}: ${example}`, () =>
		assert.ok(mentionsIn(`${example}。`).some((one) => one.concept === concept)));

test('takes nothing together that a comma parts', () => {
	assert.deepEqual(mentionsIn('教师到了村里，雨水不足。'), []);
});
