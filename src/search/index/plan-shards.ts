import type { Report } from '#archive/archive.ts';
import { digestOf } from '#files/digest.ts';

/**
 * Cuts the reports, oldest first, into shards that are indexed one at a time. Many small shards make
 * every search fetch more, large ones make a changed report dear; so the newest, which change most,
 * are no more than a thousand. An archive without reports has one empty shard.
 */
export function planShards(newestFirst: readonly Report[]): Report[][] {
	const shards = cut([...newestFirst].reverse(), 1_600);
	const newest = shards.pop() ?? [];
	return [...shards, ...(newest.length > 1_000 ? cut(newest, 800) : [newest])];
}

/**
 * Where a cut lies is decided by the reports beside it and by nothing else, so that a new report
 * touches one shard and two builds of the same content agree without knowing of each other.
 * @param least size of all shards but the last; the most is a quarter more
 */
function cut(reports: readonly Report[], least: number): Report[][] {
	const shards: Report[][] = [[]];
	for (const report of reports) {
		const last = shards.at(-1) ?? [];
		last.push(report);
		const isCut = Number.parseInt(digestOf(report.id).slice(0, 8), 16) % usualRest === 0;
		if ((isCut && last.length >= least) || last.length >= 1.25 * least) shards.push([]);
	}
	return shards.filter(({ length }, index) => length > 0 || index === 0);
}

const usualRest = 150;
