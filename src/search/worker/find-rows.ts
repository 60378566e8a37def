import type { ThemeEntry } from '#search/text/files.ts';
import type { Phrase } from '#search/text/tokens.ts';
import { searchPart, type OpenPart } from './search-part.ts';

/** What is looked for: phrases, each with the theme whose other words may stand for it. */
export interface Wanted {
	readonly phrase: Phrase;
	readonly theme: ThemeEntry | null;
}

/** Rows of a part that answer a query. */
export interface FoundRows {
	/** Rows that hold the words as typed, with how well they fit. */
	readonly literal: ReadonlyMap<number, number>;
	/** Rows where a theme's other words stand for some of those typed. */
	readonly expanded: readonly number[];
	/** How many rows hold each phrase, or what stands for it. */
	readonly counts: readonly number[];
}

export async function findRows(part: OpenPart, wanted: readonly Wanted[]): Promise<FoundRows> {
	if (wanted.length === 0) {
		const all = Array.from({ length: part.rows }, (_, row): [number, number] => [row, 0]);
		return { literal: new Map(all), expanded: [], counts: [] };
	}
	const [{ rowsByPhrase, scores }, byTheme] = await Promise.all([
		searchPart(
			part,
			wanted.map(({ phrase }) => phrase),
		),
		Promise.all(wanted.map(({ theme }) => (theme ? part.files.conceptRows(theme.slug) : noRows))),
	]);
	const any = rowsByPhrase.map((rows, index) => new Set([...rows, ...(byTheme[index] ?? [])]));
	return {
		literal: scores,
		expanded: byTheme.some(({ length }) => length > 0)
			? intersect(any).filter((row) => !scores.has(row))
			: [],
		counts: any.map(({ size }) => size),
	};
}

const noRows: Promise<readonly number[]> = Promise.resolve([]);

function intersect(sets: readonly ReadonlySet<number>[]): number[] {
	const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
	return smallest ? [...smallest].filter((row) => others.every((set) => set.has(row))) : [];
}
