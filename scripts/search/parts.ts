import type { Shard } from './shard.ts';

/**
 * Shards, newest first, in parts that are fetched together: a small first one, so that the newest
 * results come soon, and the rest.
 */
export function partsOf(shards: readonly Shard[]): Shard[][] {
	const parts: Shard[][] = [];
	for (const shard of shards) {
		const last = parts.at(-1);
		const limit = parts.length === 1 ? firstPart : otherParts;
		const rows = last?.reduce((total, { lengths }) => total + lengths.length, 0) ?? 0;
		if (last && rows + shard.lengths.length <= limit) last.push(shard);
		else parts.push([shard]);
	}
	return parts;
}

const firstPart = 1_000;
const otherParts = 16_000;
