import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { cborCursor, endOfItem, readHead, type CborCursor } from '#search/cbor.ts';
import type { Fold } from '#search/fold.ts';
import { runEnd, tokensOf } from '#search/tokens.ts';
import type { IndexDocument } from './index-document.ts';

/** Pagefind's index of a few reports, in columns: every place of every word, word after word. */
export interface WordIndex {
	readonly words: readonly string[];
	/** Where the places of each word end. */
	readonly ends: Uint32Array;
	/** The report of each place; within a word from the first to the last. */
	readonly rows: Uint16Array;
	/** Which token of its report it is; within a report from the first to the last. */
	readonly positions: Uint32Array;
	/** How much a place weighs, in halves. */
	readonly weights: Uint8Array;
	/** Length of each report in tokens. */
	readonly lengths: readonly number[];
}

/**
 * Has Pagefind index reports, page by page in their order. `lang="und"` keeps Pagefind's own word
 * segmentation away from tokens that are already cut.
 */
export async function pagefindIndex(
	documents: readonly IndexDocument[],
	fold: Fold,
): Promise<WordIndex> {
	const { index, errors } = await createIndex({ writePlayground: false });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const lengths: number[] = [];
		let total = 0;
		for (const [row, document] of documents.entries()) {
			const { content, length, words } = pageOf(document, fold);
			const added = await index.addHTMLFile({ url: `/${row}/`, content });
			if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
			lengths.push(length);
			total += words;
		}
		const { files } = await index.getFiles();
		assertLengths(files, lengths);
		return { ...wordsOf(files, total), lengths };
	} finally {
		await close();
	}
}

interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

function pageOf({ report, texts }: IndexDocument, fold: Fold) {
	const blocks = [{ text: report.title, weight: 7 }, ...texts].map(({ text, weight }) => ({
		tokens: tokensOf(text, fold),
		weight,
	}));
	const html = blocks.map(
		({ tokens, weight }) =>
			`<p${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${tokens.join(' ')}</p>`,
	);
	return {
		content: `<html lang="und"><body data-pagefind-body>${html.join('')}</body></html>`,
		length: blocks.flatMap(({ tokens }) => tokens).length,
		words: blocks.flatMap(({ tokens }) => tokens.filter((token) => token !== runEnd)).length,
	};
}

/** Positions are only right while Pagefind cuts our tokens where we do and numbers pages as they come. */
function assertLengths(files: readonly IndexFile[], lengths: readonly number[]): void {
	const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
	const bytes = meta && unpack(meta);
	if (!bytes) throw new Error('Pagefind wrote no metadata');
	const counted = pageLengths(bytes);
	const wrong = lengths.findIndex((length, row) => counted[row] !== length);
	if (wrong < 0 && counted.length === lengths.length) return;
	throw new Error(
		`Pagefind counts ${counted[wrong]} tokens in page ${wrong}, the tokeniser ${lengths[wrong]}`,
	);
}

/** Metadata is [version, [[page, length], …], …]. */
function pageLengths(bytes: Uint8Array): number[] {
	const pages = readHead(bytes, endOfItem(bytes, readHead(bytes, 0).end));
	const state = { at: pages.end };
	return Array.from({ length: pages.value }, () => {
		const length = readHead(bytes, endOfItem(bytes, readHead(bytes, state.at).end));
		state.at = length.end;
		return length.value;
	});
}

/** An index file is [[[word, pages, variants], …]]. */
function wordsOf(files: readonly IndexFile[], total: number): Omit<WordIndex, 'lengths'> {
	const words: string[] = [];
	const ends: number[] = [];
	const columns = placeColumns(total);
	for (const file of files.filter(({ path }) => path.endsWith('.pf_index'))) {
		const bytes = unpack(file);
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

const signature = 'pagefind_dcd';

const unpack = ({ content }: IndexFile): Uint8Array =>
	gunzipSync(content).subarray(signature.length);
