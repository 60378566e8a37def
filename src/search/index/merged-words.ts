import type { WordIndex } from './pagefind-index.ts';

/** Places of one word in several indexes; rows are those of all indexes, one after another. */
export interface WordPlaces {
	readonly rows: Uint32Array;
	readonly positions: Uint32Array;
	readonly weights: Uint8Array;
}

/** The words of several indexes, each word once. */
export interface MergedWords {
	readonly indexes: readonly NumberedIndex[];
	readonly words: readonly string[];
	/** How many places each word has. */
	readonly counts: Uint32Array;
	readonly placesOf: (word: number) => WordPlaces;
}

export interface NumberedIndex extends WordIndex {
	/** Number of its first report among those of all indexes. */
	readonly firstRow: number;
	/** Number of each of its words among those of all indexes. */
	readonly numbers: Uint32Array;
}

export function mergeWords(all: readonly WordIndex[]): MergedWords {
	const numbers = new Map<string, number>();
	const indexes: NumberedIndex[] = [];
	let firstRow = 0;
	for (const index of all) {
		const own = Uint32Array.from(index.words, (word) => {
			const number = numbers.get(word) ?? numbers.size;
			numbers.set(word, number);
			return number;
		});
		indexes.push({ ...index, firstRow, numbers: own });
		firstRow += index.lengths.length;
	}
	const starts = startsOf(indexes, numbers.size);
	const places = sortedPlaces(indexes, starts);
	return {
		indexes,
		words: [...numbers.keys()],
		counts: Uint32Array.from(numbers.values(), (word) => lengthIn(starts, word)),
		placesOf: (word) => ({
			rows: places.rows.subarray(starts[word], starts[word + 1]),
			positions: places.positions.subarray(starts[word], starts[word + 1]),
			weights: places.weights.subarray(starts[word], starts[word + 1]),
		}),
	};
}

/** Where the places of each word begin when all are put in the order of words. */
function startsOf(indexes: readonly NumberedIndex[], words: number): Uint32Array {
	const starts = new Uint32Array(words + 1);
	for (const { numbers, ends } of indexes) {
		numbers.forEach((number, word) => {
			starts[number + 1] = (starts[number + 1] ?? 0) + lengthIn(ends, word - 1);
		});
	}
	for (let word = 1; word <= words; word += 1)
		starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
	return starts;
}

function sortedPlaces(indexes: readonly NumberedIndex[], starts: Uint32Array): WordPlaces {
	const total = starts.at(-1) ?? 0;
	const rows = new Uint32Array(total);
	const positions = new Uint32Array(total);
	const weights = new Uint8Array(total);
	const next = starts.slice();
	for (const index of indexes) {
		index.numbers.forEach((number, word) => {
			const [start, end] = [index.ends[word - 1] ?? 0, index.ends[word] ?? 0];
			const at = next[number] ?? 0;
			next[number] = at + end - start;
			positions.set(index.positions.subarray(start, end), at);
			weights.set(index.weights.subarray(start, end), at);
			for (let place = start; place < end; place += 1)
				rows[at + place - start] = index.firstRow + (index.rows[place] ?? 0);
		});
	}
	return { rows, positions, weights };
}

/** How far it is from one number to the next. */
const lengthIn = (ascending: Uint32Array, at: number): number =>
	(ascending[at + 1] ?? 0) - (ascending[at] ?? 0);
