import type { Report } from '#archive/archive.ts';
import { digestOf } from '#files/digest.ts';

/**
 * Puts the reports, oldest first, into shards that are indexed one at a time. Many small shards make
 * every search fetch more, large ones take memory, and time for one changed report; so the newest,
 * which change most, are in a shard of 380 to 1,000, the others in shards of up to 1,920. An archive
 * without reports has one empty shard.
 */
export function planShards(newestFirst: readonly Report[]): Report[][] {
	const reports = [...newestFirst].reverse();
	if (reports.length <= 1_000) return [reports];
	const parts = partsOf(reports);
	const newest = parts.splice(-2).flat();
	const older: Report[][] = [];
	for (let index = 0; index < parts.length; index += partsOfOlder)
		older.push(parts.slice(index, index + partsOfOlder).flat());
	return [...older, newest];
}

/** Five would make an answer out of 10,000 reports 2 % shorter, and a build of them take 260 MB more. */
const partsOfOlder = 4;

/**
 * Cuts reports into parts of 380 to 480. Where a cut lies is decided by the reports beside it and by
 * nothing else, so that a report touches the part it comes into only, and two builds of the same content
 * agree without knowing of each other.
 */
function partsOf(reports: readonly Report[]): Report[][] {
	const parts: Report[][] = [];
	for (const report of reports) {
		const last = parts.at(-1) ?? [];
		const isCut =
			last.length >= 380 && Number.parseInt(digestOf(report.id).slice(0, 8), 16) % 20 === 0;
		if (parts.length === 0 || isCut || last.length >= 480) parts.push([report]);
		else last.push(report);
	}
	return parts;
}
