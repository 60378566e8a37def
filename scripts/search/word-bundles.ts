import { arrayHead, joinBytes } from '#search/cbor.ts';
import { digestOf } from '#digest.ts';
import { compareUtf8, type WordIndex } from './pagefind-index.ts';

/** Word lists of several indexes that are fetched together, cut at the same words. */
export interface WordBundles {
	/** First word of each bundle but the first. */
	readonly boundaries: readonly string[];
	readonly bundleAt: (bundle: number) => Uint8Array;
}

/**
 * Cuts the words of several indexes into bundles of a few kilobytes, each holding for every index
 * what stands between two words: a query needs one file where separate indexes would each need one.
 */
export function wordBundles(indexes: readonly WordIndex[]): WordBundles {
	const boundaries = boundariesOf(indexes);
	const cuts = indexes.map(({ words }) => [
		0,
		...boundaries.map((word) => firstAtOrAfter(words, word)),
		words.length,
	]);
	return {
		boundaries,
		bundleAt(bundle) {
			const lists = indexes.map((index, at) =>
				wordList(index, cuts[at]?.[bundle] ?? 0, cuts[at]?.[bundle + 1] ?? 0),
			);
			const lengths = new Uint8Array(new Uint32Array(lists.map(({ length }) => length)).buffer);
			return joinBytes([lengths, ...lists]);
		},
	};
}

/** The words from one number up to another, as Pagefind would have written them in a file. */
function wordList({ ends, bytes }: WordIndex, from: number, to: number): Uint8Array {
	if (from === to) return new Uint8Array();
	return joinBytes([
		arrayHead(1),
		arrayHead(to - from),
		bytes.subarray(ends[from - 1] ?? 0, ends[to - 1] ?? 0),
	]);
}

/** Cuts are decided by the words themselves, so that a changed report moves few of them. */
function boundariesOf(indexes: readonly WordIndex[]): string[] {
	const sizes = new Map<string, number>();
	for (const { words, ends } of indexes) {
		words.forEach((word, index) => {
			const size = (ends[index] ?? 0) - (ends[index - 1] ?? 0);
			sizes.set(word, (sizes.get(word) ?? 0) + size);
		});
	}
	const state = { size: 0 };
	return [...sizes.keys()].sort(compareUtf8).filter((word, index) => {
		const isCut =
			index > 0 && (state.size > mostBytes || (state.size > leastBytes && isMarked(word)));
		state.size = (isCut ? 0 : state.size) + (sizes.get(word) ?? 0);
		return isCut;
	});
}

const leastBytes = 3_000;
const mostBytes = 8_000;

/** One word in eight, always the same ones. */
const isMarked = (word: string): boolean =>
	Number.parseInt(digestOf(word).slice(0, 2), 16) % 8 === 0;

function firstAtOrAfter(words: readonly string[], word: string): number {
	const range = { low: 0, high: words.length };
	while (range.low < range.high) {
		const middle = (range.low + range.high) >> 1;
		if (compareUtf8(words[middle] ?? '', word) < 0) range.low = middle + 1;
		else range.high = middle;
	}
	return range.low;
}
