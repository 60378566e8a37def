import type { Pagefind } from 'virtual:pagefind';
import { encodeCbor, type CborValue } from '#search/text/cbor.ts';
import type { PhraseRows } from './find-phrase.ts';

/** How well rows fit that hold all of some phrases. */
export type Rank = (phrases: readonly PhraseRows[], rows: Uint32Array) => Map<number, number>;

/**
 * Lets Pagefind rank. It knows words, not phrases, so each phrase is handed to it as a word of its
 * own, with the rows that are to be ranked. It compares every row found with every entry of a word;
 * therefore rows come in batches, and what a batch says of the rarity of its word is put right.
 */
export function createRank(pagefind: Pagefind, lengths: readonly number[]): Rank {
	const index = { pointer: pagefind.init_pagefind(metadata(lengths)) };
	const rarity = (rows: number): number =>
		Math.log((lengths.length - rows + 0.5) / (rows + 0.5) + 1);
	return (phrases, rows) => {
		const scores = new Map<number, number>();
		for (const phrase of phrases) {
			const weights = weightsIn(phrase, rows);
			for (let start = 0; start < rows.length; start += batchSize) {
				const batch = rows.subarray(start, start + batchSize);
				const chunk = wordChunk(batch, weights.subarray(start, start + batchSize));
				index.pointer = pagefind.load_index_chunk(index.pointer, chunk);
				const { results }: Answer = JSON.parse(
					pagefind.search(index.pointer, word, word, '{}', '', false, false),
				);
				const share = rarity(phrase.rows.length) / rarity(batch.length);
				for (const { p, s } of results)
					scores.set(Number(p), (scores.get(Number(p)) ?? 0) + s * share);
			}
		}
		return scores;
	};
}

interface Answer {
	/** Pages by name, with their scores. */
	readonly results: readonly { readonly p: string; readonly s: number }[];
}

const word = 'a';
const batchSize = 256;

/** [version, [[page, length], …], [[from, to, file], …], filters, sorts, fields]; no files are asked for. */
const metadata = (lengths: readonly number[]): Uint8Array =>
	encodeCbor(['1.5.2', lengths.map((length, row) => [String(row), length]), [], [], [], []]);

/** [[[word, [[step from the page before, [−1 − weight, place, …]], …], variants]]] */
function wordChunk(rows: Uint32Array, weights: Uint32Array): Uint8Array {
	const pages: CborValue[] = [];
	let before = 0;
	rows.forEach((row, index) => {
		pages.push([row - before, placesThatWeigh(weights[index] ?? 0)]);
		before = row;
	});
	return encodeCbor([[[word, pages, []]]]);
}

/** As few places as can weigh so much together; where they stand does not matter. */
function placesThatWeigh(halves: number): number[] {
	const places: number[] = [];
	for (let left = halves, place = 0; left > 0; left -= mostHalves, place += 1)
		places.push(-1 - Math.min(left, mostHalves) * halfWeight, place);
	return places;
}

/** What Pagefind makes of a weight of a half, and the most that one place can weigh. */
const halfWeight = 12;
const mostHalves = 21;

/** The weights of some of a phrase's rows. */
function weightsIn(phrase: PhraseRows, rows: Uint32Array): Uint32Array {
	let at = 0;
	return rows.map((row) => {
		while ((phrase.rows[at] ?? row) < row) at += 1;
		return phrase.weights[at] ?? 0;
	});
}
