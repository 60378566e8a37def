import type { PagefindInstance } from 'virtual:pagefind';
import { endOfItem, readHead } from '#search/cbor.ts';
import { phraseTokens, type Phrase } from '#search/tokens.ts';

/** What a slice says to a query: rows per phrase, and how well rows fit that hold all phrases. */
export interface SliceAnswer {
	readonly rowsByPhrase: readonly (readonly number[])[];
	readonly scores: ReadonlyMap<number, number>;
}

interface SearchableSlice {
	readonly pagefind: PagefindInstance;
	/** The word lists that hold all words that begin with a unit. */
	readonly wordsFrom: (unit: string) => Promise<readonly Uint8Array[]>;
}

/**
 * Asks Pagefind twice: for each phrase in quotes, which words are exact and side by side, and for
 * all words together, which ranks. Both need the same files.
 */
export async function searchSlice(
	slice: SearchableSlice,
	phrases: readonly Phrase[],
): Promise<SliceAnswer> {
	const rowsByPhrase = await Promise.all(phrases.map((phrase) => rowsWith(phrase, slice)));
	const tokens = phrases.flatMap(phraseTokens);
	const hasCommonRow = rowsByPhrase.every(({ length }) => length > 0);
	if (!hasCommonRow || tokens.length === 0) return { rowsByPhrase, scores: new Map() };
	const { results } = await slice.pagefind.search(tokens.join(' '));
	return { rowsByPhrase, scores: new Map(results.map(({ id, score }) => [Number(id), score])) };
}

async function rowsWith(
	phrase: Phrase,
	{ pagefind, wordsFrom }: SearchableSlice,
): Promise<number[]> {
	const [first = ''] = phrase.units;
	// Pagefind would look into one of the files only, and would fall back on shorter words.
	if (phrase.units.length === 1) return rowsWithPrefix(await wordsFrom(first), first);
	const { results } = await pagefind.search(`"${phraseTokens(phrase).join(' ')}"`);
	return results.map(({ id }) => Number(id));
}

/** Rows of the words that begin with a unit; a word list is [[[word, [[row step, …], …], …], …]]. */
function rowsWithPrefix(lists: readonly Uint8Array[], unit: string): number[] {
	const prefix = new TextEncoder().encode(unit);
	const rows = new Set<number>();
	for (const bytes of lists) {
		if (bytes.length === 0) continue;
		const list = readHead(bytes, readHead(bytes, 0).end);
		let at = list.end;
		for (let index = 0; index < list.value; index += 1) {
			const word = readHead(bytes, readHead(bytes, at).end);
			if (
				prefix.every((byte, offset) => bytes[word.end + offset] === byte) &&
				word.value >= prefix.length
			) {
				for (const row of rowsOfWord(bytes, word.end + word.value)) rows.add(row);
			}
			at = endOfItem(bytes, at);
		}
	}
	return [...rows];
}

function* rowsOfWord(bytes: Uint8Array, start: number): Generator<number> {
	const pages = readHead(bytes, start);
	let at = pages.end;
	let row = 0;
	for (let index = 0; index < pages.value; index += 1) {
		const step = readHead(bytes, readHead(bytes, at).end);
		row += step.value;
		yield row;
		at = endOfItem(bytes, at);
	}
}
