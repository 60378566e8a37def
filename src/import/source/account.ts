import type { Changes } from './changes.ts';
import { inserted, type Tracked } from './tracked.ts';

/** How many characters of the source ended where; blanks that are nowhere are counted apart. */
export type Account = Record<'body' | 'evidence' | 'removed' | 'repaired' | 'blank', number>;

/**
 * Books every character of the source to exactly one place. One that ended nowhere or twice is lost: a
 * fault of ours, never of the author.
 * @param source all text of the file
 * @param bodies the texts that stand in the drafts
 */
export function account(
	source: string,
	bodies: readonly Tracked[],
	changes: Changes,
): { account: Account; losses: number[] } {
	const counts: Account = { body: 0, evidence: 0, removed: 0, repaired: 0, blank: 0 };
	const times = new Uint8Array(source.length);
	const booked = [...bodies.map((text) => ({ fate: 'body' as const, text })), ...changes];
	for (const { fate, text } of booked)
		for (const offset of text.at) {
			if (offset === inserted) continue;
			times[offset] = (times[offset] ?? 0) + 1;
			counts[fate]++;
		}
	const losses: number[] = [];
	for (const [offset, count] of times.entries()) {
		if (count === 0 && /\s/.test(source.charAt(offset))) counts.blank++;
		else if (count !== 1) losses.push(offset);
	}
	return { account: counts, losses };
}
