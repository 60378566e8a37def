import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { WordIndex } from '#search/index/pagefind-index.ts';
import { wordBundles } from '#search/index/word-bundles.ts';
import { phrasesOf, runEnd, tokensOf } from '#search/text/tokens.ts';
import { unpackWordBundle } from '#search/text/word-bundle.ts';
import { findPhrase } from '#search/worker/find-phrase.ts';
import { partWords } from '#search/worker/part-words.ts';
import { fold } from './search-fold.ts';

const text = fc
	.array(fc.constantFrom(...'结对帮扶学校3D，'), { minLength: 1, maxLength: 25 })
	.map((all) => all.join(''));
const shards = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), {
	minLength: 1,
	maxLength: 3,
});
const part = fc.array(fc.constantFrom(...'结对帮扶学校'), { minLength: 1, maxLength: 6 });

for (const mostPlaces of [0, 3, 1_000]) {
	test(`finds what texts hold and nothing else, with pairs of ${mostPlaces} places common`, async () => {
		await fc.assert(
			fc.asyncProperty(shards, part, async (texts, query) => {
				const words = openWords(texts, mostPlaces);
				const [phrase] = phrasesOf(query.join(''), fold);
				assert.ok(phrase);
				const { rows } = await findPhrase(phrase, words);
				const holding = texts
					.flat()
					.flatMap((one, row) => (one.includes(query.join('')) ? [row] : []));
				assert.deepEqual([...rows], holding);
			}),
		);
	});
}

test('finds nothing across punctuation', async () => {
	const words = openWords([['结对，帮扶', '结对帮扶']], 0);
	const [phrase] = phrasesOf('结对帮扶', fold);
	assert.ok(phrase);
	assert.deepEqual([...(await findPhrase(phrase, words)).rows], [1]);
});

test('weighs every place of a phrase', async () => {
	const [phrase] = phrasesOf('帮扶', fold);
	assert.ok(phrase);
	const { weights } = await findPhrase(phrase, openWords([['帮扶学校帮扶', '帮扶']], 1_000));
	assert.deepEqual([...weights], [4, 2]);
});

function openWords(shards: readonly (readonly string[])[], mostPlaces: number) {
	const { boundaries, common, bundles } = wordBundles(shards.map(indexOf), mostPlaces);
	const open = bundles.map(unpackWordBundle);
	return partWords({ shards: [], lengths: [], boundaries, common }, (number) =>
		Promise.resolve(open[number] ?? new Map<string, Uint8Array>()),
	);
}

/** The index that Pagefind makes of texts. */
function indexOf(texts: readonly string[]): WordIndex {
	const tokens = texts.map((one) => tokensOf(one, fold));
	const places = tokens.flatMap((own, row) =>
		own.flatMap((word, position) => (word === runEnd ? [] : [{ word, row, position }])),
	);
	const words = [...new Set(places.map(({ word }) => word))];
	const sorted = words.flatMap((word) => places.filter((place) => place.word === word));
	return {
		words,
		ends: Uint32Array.from(
			words,
			(word) => sorted.findLastIndex((place) => place.word === word) + 1,
		),
		rows: Uint16Array.from(sorted, ({ row }) => row),
		positions: Uint32Array.from(sorted, ({ position }) => position),
		weights: new Uint8Array(sorted.length).fill(2),
		lengths: tokens.map(({ length }) => length),
	};
}
