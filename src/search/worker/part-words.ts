import type { PartHead } from '#search/text/files.ts';
import { unpackWordList, type WordList } from '#search/text/word-list.ts';
import type { Words } from './find-phrase.ts';

/** The word lists of a part, out of bundles that are fetched when needed. */
export function partWords(
	{ boundaries, common }: PartHead,
	bundle: (number: number) => Promise<ReadonlyMap<string, Uint8Array>>,
): Words {
	const commonPairs = new Set(common);
	/** The bundle that a word stands in, if anywhere. */
	const bundleOf = (word: string): number => {
		const range = { low: 0, high: boundaries.length };
		while (range.low < range.high) {
			const middle = (range.low + range.high) >> 1;
			if ((boundaries[middle] ?? '') > word) range.high = middle;
			else range.low = middle + 1;
		}
		return range.low;
	};
	return {
		isCommon: (pair) => commonPairs.has(pair),
		async list(word) {
			const packed = (await bundle(bundleOf(word))).get(word);
			return packed ? unpackWordList(packed) : null;
		},
		async listsFrom(unit) {
			const first = bundleOf(unit);
			const inside = boundaries.slice(first).findIndex((word) => !word.startsWith(unit));
			const count = (inside < 0 ? boundaries.length - first : inside) + 1;
			const bundles = await Promise.all(
				Array.from({ length: count }, (_, index) => bundle(first + index)),
			);
			return bundles.flatMap((words) =>
				Array.from(words).flatMap(([word, packed]): WordList[] =>
					word.startsWith(unit) ? [unpackWordList(packed)] : [],
				),
			);
		},
	};
}
