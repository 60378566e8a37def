import { gramsOf } from '#search/text/grams.ts';
import type { Phrase } from '#search/text/tokens.ts';
import type { Places, WordList } from '#search/text/word-list.ts';

/** Rows that hold a phrase, the oldest first, and how much it weighs in each. */
export interface PhraseRows {
	readonly rows: Uint32Array;
	readonly weights: Uint32Array;
}

/** What a part says of the words of its index. */
export interface Words {
	readonly list: (word: string) => Promise<WordList | null>;
	/** The lists of all words that begin with a unit. */
	readonly listsFrom: (unit: string) => Promise<readonly WordList[]>;
	readonly isCommon: (pair: string) => boolean;
}

/** The rows that hold a phrase, exactly: all of them and no others. */
export async function findPhrase({ units }: Phrase, words: Words): Promise<PhraseRows> {
	const [first = ''] = units;
	if (units.length === 1) return together(await words.listsFrom(first));
	if (units.length === 2) return (await words.list(units.join(''))) ?? nothing;
	const grams = gramsOf(units, words.isCommon);
	const lists = await Promise.all(grams.map(({ word }) => words.list(word)));
	const placed = lists.flatMap((list, index) =>
		list?.places
			? [{ rows: list.rows, places: list.places, offset: grams[index]?.offset ?? 0 }]
			: [],
	);
	return placed.length === grams.length ? sideBySide(placed) : nothing;
}

const nothing: PhraseRows = { rows: new Uint32Array(0), weights: new Uint32Array(0) };

function together(lists: readonly WordList[]): PhraseRows {
	const sums = new Map<number, number>();
	for (const { rows, weights } of lists) {
		rows.forEach((row, index) => sums.set(row, (sums.get(row) ?? 0) + (weights[index] ?? 0)));
	}
	const rows = Uint32Array.from(sums.keys()).sort();
	return { rows, weights: rows.map((row) => sums.get(row) ?? 0) };
}

interface PlacedGram {
	readonly rows: Uint32Array;
	readonly places: Places;
	/** Where the gram begins in the phrase. */
	readonly offset: number;
}

/** Rows where all grams stand at their places in the phrase. */
function sideBySide(grams: readonly PlacedGram[]): PhraseRows {
	const [rarest, ...others] = [...grams].sort((a, b) => a.rows.length - b.rows.length);
	if (!rarest) return nothing;
	const at = others.map(() => 0);
	const rows: number[] = [];
	const weights: number[] = [];
	rarest.rows.forEach((row, index) => {
		const isEverywhere = others.every((gram, other) => {
			let next = at[other] ?? 0;
			while ((gram.rows[next] ?? row) < row) next += 1;
			at[other] = next;
			return gram.rows[next] === row;
		});
		const weight = isEverywhere ? weightAt(rarest, index, { others, at }) : 0;
		if (weight === 0) return;
		rows.push(row);
		weights.push(weight);
	});
	return { rows: Uint32Array.from(rows), weights: Uint32Array.from(weights) };
}

function weightAt(
	{ places, offset }: PlacedGram,
	index: number,
	{ others, at }: { others: readonly PlacedGram[]; at: readonly number[] },
): number {
	let weight = 0;
	for (let place = places.ends[index - 1] ?? 0; place < (places.ends[index] ?? 0); place += 1) {
		const start = (places.positions[place] ?? 0) - offset;
		const isWhole = others.every((gram, other) =>
			standsAt(gram.places, at[other] ?? 0, start + gram.offset),
		);
		if (isWhole) weight += places.weights[place] ?? 0;
	}
	return weight;
}

function standsAt({ ends, positions }: Places, index: number, position: number): boolean {
	for (let place = ends[index - 1] ?? 0; place < (ends[index] ?? 0); place += 1) {
		if (positions[place] === position) return true;
	}
	return false;
}
