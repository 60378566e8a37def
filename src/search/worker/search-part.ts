import type { PagefindInstance } from 'virtual:pagefind';
import type { PartHead } from '#search/files.ts';
import type { Phrase } from '#search/tokens.ts';
import type { PartFiles } from './part-files.ts';
import { searchSlice } from './slice-search.ts';

/** A part with a Pagefind index for each of its slices. */
export interface OpenPart {
	readonly head: PartHead;
	readonly files: PartFiles;
	readonly pagefinds: readonly PagefindInstance[];
	readonly rows: number;
}

/** Rows of a part that hold each phrase, and how well they fit. */
export interface PartMatches {
	readonly rowsByPhrase: readonly ReadonlySet<number>[];
	readonly scores: ReadonlyMap<number, number>;
}

export async function searchPart(
	{ head, files, pagefinds }: OpenPart,
	phrases: readonly Phrase[],
): Promise<PartMatches> {
	const rowsByPhrase = phrases.map(() => new Set<number>());
	const scores = new Map<number, number>();
	let firstRow = 0;
	const searched = pagefinds.map((pagefind, slice) =>
		searchSlice(
			{ pagefind, wordsFrom: (unit) => wordsFrom(unit, slice, { head, files }) },
			phrases,
		),
	);
	for (const [slice, answer] of (await Promise.all(searched)).entries()) {
		answer.rowsByPhrase.forEach((rows, phrase) => {
			for (const row of rows) rowsByPhrase[phrase]?.add(firstRow + row);
		});
		for (const [row, score] of answer.scores) scores.set(firstRow + row, score);
		firstRow += head.slices[slice]?.lengths.length ?? 0;
	}
	return { rowsByPhrase, scores };
}

function wordsFrom(
	unit: string,
	slice: number,
	{ head: { boundaries }, files }: Pick<OpenPart, 'head' | 'files'>,
): Promise<Uint8Array[]> {
	const first = boundaries.findIndex((word) => word > unit);
	const from = first < 0 ? boundaries.length : first;
	const inside = boundaries.slice(from).findIndex((word) => !word.startsWith(unit));
	const to = inside < 0 ? boundaries.length : from + inside;
	return Promise.all(
		Array.from({ length: to - from + 1 }, (_, index) => files.words(from + index, slice)),
	);
}
