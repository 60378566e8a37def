import { digestOf } from '#files/digest.ts';
import { runsOf } from '#search/text/units.ts';
import { packWordBundle } from '#search/text/word-bundle.ts';
import { wordListPacker, type WordList } from '#search/text/word-list.ts';
import { mergeWords, type WordPlaces } from './merged-words.ts';
import type { WordIndex } from './pagefind-index.ts';
import { triplesOf } from './triples.ts';

/** The word lists of several indexes as one, cut into files. */
interface WordBundles {
	/** First word of each bundle but the first, in the order of JavaScript. */
	readonly boundaries: readonly string[];
	/** Pairs that are listed without their places. */
	readonly common: readonly string[];
	readonly bundles: readonly Uint8Array[];
}

/**
 * Joins indexes whose reports follow one another. A pair with more places than `mostPlaces` is listed
 * without them.
 */
export function wordBundles(
	indexes: readonly WordIndex[],
	mostPlaces = defaultMostPlaces,
): WordBundles {
	const merged = mergeWords(indexes);
	const isPair = merged.words.map((word) => runsOf(word, (text) => text).flat().length > 1);
	const isCommon = (word: number) =>
		isPair[word] === true && (merged.counts[word] ?? 0) > mostPlaces;
	const pack = wordListPacker();
	const lists = new Map<string, Uint8Array>();
	merged.words.forEach((word, number) => {
		const hasPlaces = isPair[number] === true && !isCommon(number);
		lists.set(word, pack(listOf(merged.placesOf(number), hasPlaces)));
	});
	for (const [word, places] of triplesOf(merged, isCommon))
		lists.set(word, pack(listOf(places, true)));
	return {
		...cut(lists),
		common: merged.words.filter((_, number) => isCommon(number)).sort(),
	};
}

/** Two kilobytes of places; a query of three characters or more would fetch them for each pair. */
const defaultMostPlaces = 2_000;

/** Places of one row become one entry. */
function listOf({ rows, positions, weights }: WordPlaces, hasPlaces: boolean): WordList {
	const own = new Uint32Array(rows.length);
	const sums = new Uint32Array(rows.length);
	const ends = new Uint32Array(rows.length);
	let count = 0;
	rows.forEach((row, place) => {
		if (place === 0 || rows[place - 1] !== row) {
			own[count] = row;
			count += 1;
		}
		sums[count - 1] = (sums[count - 1] ?? 0) + (weights[place] ?? 0);
		ends[count - 1] = place + 1;
	});
	return {
		rows: own.subarray(0, count),
		weights: sums.subarray(0, count),
		places: hasPlaces ? { ends: ends.subarray(0, count), positions, weights } : null,
	};
}

/** Cuts are decided by the words themselves, so that a changed report moves few of them. */
function cut(lists: ReadonlyMap<string, Uint8Array>): Omit<WordBundles, 'common'> {
	const boundaries: string[] = [];
	const groups: string[][] = [[]];
	let size = 0;
	for (const word of [...lists.keys()].sort()) {
		const isCut = size > mostBytes || (size > leastBytes && isMarked(word));
		if (isCut) {
			boundaries.push(word);
			groups.push([]);
			size = 0;
		}
		groups.at(-1)?.push(word);
		size += word.length * 3 + (lists.get(word)?.length ?? 0);
	}
	const bundles = groups.map((words) =>
		packWordBundle(
			words,
			words.flatMap((word) => lists.get(word) ?? []),
		),
	);
	return { boundaries, bundles };
}

const leastBytes = 1_500;
const mostBytes = 3_000;

/** One word in eight, always the same ones. */
const isMarked = (word: string): boolean =>
	Number.parseInt(digestOf(word).slice(0, 2), 16) % 8 === 0;
