import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { loadBody, saveBody } from '#archive/cache.ts';
import { digestOf } from '#files/digest.ts';
import { filesBelow } from '#files/files-below.ts';
import { cutSmallChunks } from '#build/search.ts';
import { buildSearch } from '#search/index/build-search.ts';
import type { Shard } from '#search/index/shard.ts';
import type { Settings } from '#settings.ts';
import { measured, type Cost } from './measure.ts';

export interface BuildFigures {
	readonly full: Cost;
	/** One of the newest reports changed, as happens when one is added or corrected. */
	readonly newChange: Cost;
	/** A report of years ago changed. */
	readonly oldChange: Cost;
	readonly unchanged: Cost;
	readonly files: number;
	readonly megabytes: number;
	readonly shards: readonly Shard[];
}

/** Builds an index from nothing, again without a change, and again with one report changed. */
export async function benchBuild(
	archive: Archive,
	settings: Settings,
	siteDir: string,
): Promise<BuildFigures> {
	cutSmallChunks();
	rmSync(path.join(settings.cacheDir, 'search'), { recursive: true, force: true });
	const build = (changed = archive) => measured(() => buildSearch(changed, settings, siteDir));
	const full = await build();
	const size = sizeOf(path.join(siteDir, 'search-index'));
	const unchanged = await build();
	const newChange = await build(await withOneChange(archive, settings, 0));
	const oldChange = await build(await withOneChange(archive, settings, archive.reports.length - 1));
	const shards = await buildSearch(archive, settings, siteDir);
	return {
		full: full.cost,
		unchanged: unchanged.cost,
		newChange: newChange.cost,
		oldChange: oldChange.cost,
		shards,
		...size,
	};
}

async function withOneChange(
	archive: Archive,
	settings: Settings,
	place: number,
): Promise<Archive> {
	const report = archive.reports[place];
	if (!report) return archive;
	const body = await loadBody(settings, report.digest);
	const digest = digestOf([report.digest, 'changed']);
	saveBody(settings, digest, {
		...body,
		sections: [
			...body.sections,
			{
				heading: { id: 's-9', depth: 2, line: 1, text: '补记' },
				paragraphs: [{ line: 1, text: '第二天又补了一次关于识字的座谈。' }],
			},
		],
	});
	return {
		...archive,
		reports: archive.reports.map((one) => (one === report ? { ...one, digest } : one)),
	};
}

/** What lies below a folder. */
function sizeOf(folder: string): { files: number; megabytes: number } {
	const sizes = filesBelow(folder).map((file) => statSync(path.join(folder, file)));
	return { files: sizes.length, megabytes: sizes.reduce((sum, { size }) => sum + size, 0) / 1e6 };
}
