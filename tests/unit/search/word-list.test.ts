import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packWordBundle, unpackWordBundle } from '#search/text/word-bundle.ts';
import { unpackWordList, wordListPacker } from '#search/text/word-list.ts';

const ascending = (max: number) =>
	fc
		.uniqueArray(fc.nat(max), { minLength: 1, maxLength: 40 })
		.map((numbers) => Uint32Array.from(numbers).sort());
const pack = wordListPacker();

test('reads a list of a common word as it was packed', () => {
	const lists = ascending(20_000).chain((rows) =>
		fc.record(
			{
				rows: fc.constant(rows),
				weights: fc
					.array(fc.integer({ min: 1, max: 400 }), {
						minLength: rows.length,
						maxLength: rows.length,
					})
					.map((weights) => Uint32Array.from(weights)),
				places: fc.constant(null),
			},
			{ noNullPrototype: true },
		),
	);
	fc.assert(fc.property(lists, (list) => assert.deepEqual(unpackWordList(pack(list)), list)));
});

test('reads the places of a word as they were packed', () => {
	const row = fc.tuple(ascending(70_000), fc.integer({ min: 1, max: 31 }));
	const lists = ascending(20_000).chain((rows) =>
		fc.tuple(fc.constant(rows), fc.array(row, { minLength: rows.length, maxLength: rows.length })),
	);
	fc.assert(
		fc.property(lists, ([rows, places]) => {
			const weights = places.flatMap(([positions, weight]) => [...positions].map(() => weight));
			let end = 0;
			const list = {
				rows,
				weights: Uint32Array.from(places, ([positions, weight]) => positions.length * weight),
				places: {
					ends: Uint32Array.from(places, ([positions]) => (end += positions.length)),
					positions: Uint32Array.from(places.flatMap(([positions]) => [...positions])),
					weights: Uint8Array.from(weights),
				},
			};
			assert.deepEqual(unpackWordList(pack(list)), list);
		}),
	);
});

test('reads the words of a bundle as they were packed', () => {
	const words = ['3d打', '·结对帮', '𠮷野', '结对'];
	const lists = words.map((_, index) => new Uint8Array(index * 100).fill(index));
	assert.deepEqual(
		[...unpackWordBundle(packWordBundle(words, lists))],
		words.map((word, index) => [word, lists[index]]),
	);
});
