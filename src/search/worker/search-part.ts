import type { PartHead } from '#search/text/files.ts';
import type { Phrase } from '#search/text/tokens.ts';
import { findPhrase, type Words } from './find-phrase.ts';
import type { PartFiles } from './part-files.ts';
import type { Rank } from './ranking.ts';

export interface OpenPart {
	readonly head: PartHead;
	readonly files: PartFiles;
	readonly words: Words;
	readonly rank: Rank;
	readonly rows: number;
}

/** Rows of a part that hold each phrase, and how well they fit that hold all. */
export interface PartMatches {
	readonly rowsByPhrase: readonly Uint32Array[];
	readonly scores: ReadonlyMap<number, number>;
}

export async function searchPart(
	{ words, rank }: OpenPart,
	phrases: readonly Phrase[],
): Promise<PartMatches> {
	const found = await Promise.all(phrases.map((phrase) => findPhrase(phrase, words)));
	const rowsByPhrase = found.map(({ rows }) => rows);
	return { rowsByPhrase, scores: rank(found, inAll(rowsByPhrase)) };
}

/** What all ascending lists hold. */
function inAll(lists: readonly Uint32Array[]): Uint32Array {
	const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
	const at = others.map(() => 0);
	return (shortest ?? new Uint32Array(0)).filter((row) =>
		others.every((list, other) => {
			let next = at[other] ?? 0;
			while ((list[next] ?? row) < row) next += 1;
			at[other] = next;
			return list[next] === row;
		}),
	);
}
