import type { Report } from '#archive/archive.ts';
import { digestOf } from '#files/digest.ts';

/**
 * Cuts the reports, oldest first, into shards that are indexed one at a time. Where a cut lies is
 * decided by the reports beside it and by nothing else, so that a new report touches one shard and
 * two builds of the same content agree without knowing of each other. An archive without reports
 * has one empty shard.
 */
export function planShards(newestFirst: readonly Report[]): Report[][] {
	const shards: Report[][] = [[]];
	for (const report of [...newestFirst].reverse()) {
		const last = shards.at(-1) ?? [];
		last.push(report);
		const isCut = Number.parseInt(digestOf(report.id).slice(0, 8), 16) % usualRest === 0;
		if ((isCut && last.length >= leastSize) || last.length >= mostSize) shards.push([]);
	}
	return shards.filter(({ length }, index) => length > 0 || index === 0);
}

// Many small shards make every search fetch more, few large ones make a changed report dear.
const leastSize = 1_600;
const usualRest = 150;
const mostSize = 2_000;
