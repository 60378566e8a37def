import type { Shard } from './shard.ts';

/**
 * Shards, newest first, in parts that are fetched together: a small first one, so that the newest
 * results come soon, and the rest, cut from the oldest on, so that full parts stay as they are.
 * Within a part the oldest shard comes first.
 */
export function partsOf(newestFirst: readonly Shard[]): Shard[][] {
	const rows = newestFirst.map((_, last) => rowsIn(newestFirst.slice(0, last + 1)));
	const newest = Math.max(1, rows.filter((count) => count <= firstPart).length);
	const parts: Shard[][] = [];
	for (const shard of newestFirst.slice(newest).reverse()) {
		const last = parts[0];
		if (last && rowsIn([...last, shard]) <= otherParts) last.push(shard);
		else parts.unshift([shard]);
	}
	const first = newestFirst.slice(0, newest).reverse();
	return first.length > 0 ? [first, ...parts] : parts;
}

const rowsIn = (shards: readonly Shard[]): number =>
	shards.reduce((total, { rows }) => total + rows.length, 0);

const firstPart = 1_000;
const otherParts = 16_000;
