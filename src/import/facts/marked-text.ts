import type { Reading } from './reading.ts';
import type { Party } from './schools/find-parties.ts';

/** The mark of the school that says 我校 where it is not known which of the parties does. */
export const self = 's';

/**
 * A text whose school names are marks, so that patterns can speak of schools: `⟦2⟧` is the third party,
 * `⟦s⟧` the school that writes.
 */
export function markSchools(
	{ text }: Reading,
	parties: readonly Pick<Party, 'mentions'>[],
	writer: number | null,
): string {
	const named = parties.flatMap(({ mentions }, index) =>
		mentions.map(({ from, to }) => ({ from, to, key: String(index) })),
	);
	const selves = [
		...text.matchAll(/(?:我|本)(?:校|园)(?![区长])|(?:我们|咱们?)(?:学校|幼儿园)/g),
	].map(({ index, 0: { length } }) => ({
		from: index,
		to: index + length,
		key: writer === null ? self : String(writer),
	}));
	const pieces: string[] = [];
	let done = 0;
	for (const { from, to, key } of [...named, ...selves].sort((a, b) => a.from - b.from)) {
		if (from < done) continue;
		pieces.push(text.slice(done, from), `⟦${key}⟧`);
		done = to;
	}
	return [...pieces, text.slice(done)].join('');
}
