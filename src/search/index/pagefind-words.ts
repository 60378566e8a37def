import { cborCursor, readHead, type CborCursor } from '#search/text/cbor.ts';
import type { WordIndex } from './pagefind-index.ts';

/** Reads `total` places out of Pagefind's index files. A file is [[[word, pages, variants], …]]. */
export function wordsOf(files: readonly Uint8Array[], total: number): Omit<WordIndex, 'lengths'> {
	const words: string[] = [];
	const ends: number[] = [];
	const columns = placeColumns(total);
	for (const bytes of files) {
		const list = readHead(bytes, readHead(bytes, 0).end);
		const cursor = cborCursor(bytes, list.end);
		for (let left = list.value; left > 0; left -= 1) {
			const parts = cursor.next();
			words.push(cursor.text());
			readPages(cursor, columns);
			ends.push(columns.end());
			for (let part = 2; part < parts; part += 1) cursor.skip();
		}
	}
	if (columns.end() !== total)
		throw new Error(`Pagefind's index has ${columns.end()} words, the tokeniser ${total}`);
	return { words, ends: Uint32Array.from(ends), ...columns.arrays };
}

/** Pages are [[step from the page before, [step from the place before or −1 − weight, …]], …]. */
function readPages(cursor: CborCursor, columns: PlaceColumns): void {
	let row = 0;
	for (let pages = cursor.next(); pages > 0; pages -= 1) {
		const parts = cursor.next();
		row += cursor.next();
		const start = columns.end();
		let weight = usualWeight;
		let position = 0;
		let hasTurned = false;
		for (let steps = cursor.next(); steps > 0; steps -= 1) {
			const step = cursor.next();
			if (cursor.isNegative()) {
				weight = step;
				position = 0;
				hasTurned = columns.end() > start;
			} else {
				position += step;
				columns.add(row, position, Math.round(weight / halfWeight));
			}
		}
		// Pagefind groups places by their weight.
		if (hasTurned) columns.sortFrom(start);
		for (let part = 2; part < parts; part += 1) cursor.skip();
	}
}

interface PlaceColumns {
	readonly arrays: Pick<WordIndex, 'rows' | 'positions' | 'weights'>;
	readonly end: () => number;
	readonly add: (row: number, position: number, weight: number) => void;
	/** Puts the places that were added last, all of one report, in their order. */
	readonly sortFrom: (start: number) => void;
}

function placeColumns(total: number): PlaceColumns {
	const rows = new Uint16Array(total);
	const positions = new Uint32Array(total);
	const weights = new Uint8Array(total);
	let end = 0;
	return {
		arrays: { rows, positions, weights },
		end: () => end,
		add(row, position, weight) {
			rows[end] = row;
			positions[end] = position;
			weights[end] = weight;
			end += 1;
		},
		sortFrom(start) {
			const places = Array.from(positions.subarray(start, end), (position, index) => ({
				position,
				weight: weights[start + index] ?? 0,
			})).sort((a, b) => a.position - b.position);
			places.forEach(({ position, weight }, index) => {
				positions[start + index] = position;
				weights[start + index] = weight;
			});
		},
	};
}

/** What Pagefind makes of a weight of one, and of a half. */
const usualWeight = 25;
const halfWeight = 12;
