import { tripleWord } from '#search/text/grams.ts';
import { runsOf } from '#search/text/units.ts';
import type { MergedWords, NumberedIndex, WordPlaces } from './merged-words.ts';
import { placeCollector } from './place-collector.ts';

/**
 * Where three units stand side by side of which two are a common pair: the places of such a pair are
 * many, those of the three are fewer. They are read off Pagefind's positions of the pairs.
 */
export function triplesOf(
	merged: MergedWords,
	isCommon: (word: number) => boolean,
): Map<string, WordPlaces> {
	const { words, indexes } = merged;
	const firstUnits = [...words.map(firstUnitOf), ''];
	const common = Uint8Array.from(words, (_, word) => (isCommon(word) ? 1 : 0));
	const numbers = new Map<number, number>();
	const found = placeCollector();
	for (const index of indexes) {
		const { tokens, weights, starts } = tokensIn(index, words.length);
		starts.forEach((start, row) => {
			const end = start + (index.lengths[row] ?? 0);
			for (let at = start; at + 1 < end; at += 1) {
				const [first = 0, second = 0] = [tokens[at], tokens[at + 1]];
				// The last token of a run is one unit, and nothing is beside it.
				const isTriple =
					(common[first] ?? 0) + (common[second] ?? 0) > 0 &&
					firstUnits[first] !== '' &&
					firstUnits[second] !== '';
				if (!isTriple) continue;
				const key = first * words.length + second;
				const number = numbers.get(key) ?? numbers.size;
				numbers.set(key, number);
				found.add(number, {
					row: index.firstRow + row,
					position: at - start,
					weight: weights[at] ?? 0,
				});
			}
		});
	}
	const places = found.byNumber(numbers.size);
	return new Map(
		[...numbers].map(([key, number]) => {
			const [first, second] = [Math.floor(key / words.length), key % words.length];
			const last = (words[second] ?? '').slice(firstUnits[second]?.length);
			return [tripleWord((words[first] ?? '') + last), places(number)];
		}),
	);
}

/** The first unit of a pair, and nothing of a single unit. */
function firstUnitOf(word: string): string {
	const [first, second] = runsOf(word, (text) => text).flat();
	return first && second ? first.text : '';
}

/** The tokens of all reports of an index in their order, `none` where a run ends. */
function tokensIn(
	{ lengths, ends, rows, positions, weights, numbers }: NumberedIndex,
	none: number,
) {
	const starts: number[] = [];
	lengths.reduce((start, length) => {
		starts.push(start);
		return start + length;
	}, 0);
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const tokens = new Uint32Array(total).fill(none);
	const weightAt = new Uint8Array(total);
	let place = 0;
	ends.forEach((end, word) => {
		for (; place < end; place += 1) {
			const at = (starts[rows[place] ?? 0] ?? 0) + (positions[place] ?? 0);
			tokens[at] = numbers[word] ?? 0;
			weightAt[at] = weights[place] ?? 0;
		}
	});
	return { tokens, weights: weightAt, starts };
}
