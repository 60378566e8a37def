import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { loadBody, saveBody } from '#archive/cache.ts';
import { digestOf } from '#files/digest.ts';
import { buildSearch } from '#search/index/build-search.ts';
import type { Shard } from '#search/index/shard.ts';
import type { Settings } from '#settings.ts';
import { measured, type Cost } from './measure.ts';

export interface BuildFigures {
	readonly full: Cost;
	readonly oneChange: Cost;
	readonly unchanged: Cost;
	readonly files: number;
	readonly megabytes: number;
	/** Files that one change writes anew. */
	readonly changedFiles: number;
	readonly shards: readonly Shard[];
}

/** Builds an index from nothing, again without a change, and again with one report changed. */
export async function benchBuild(
	archive: Archive,
	settings: Settings,
	siteDir: string,
): Promise<BuildFigures> {
	rmSync(path.join(settings.cacheDir, 'search'), { recursive: true, force: true });
	rmSync(siteDir, { recursive: true, force: true });
	const full = await measured(() => buildSearch({ archive, settings, siteDir }));
	const size = sizeOf(path.join(siteDir, 'search-index'));
	const unchanged = await measured(() => buildSearch({ archive, settings, siteDir }));
	const changed = await withOneChange(archive, settings);
	const oneChange = await measured(() => buildSearch({ archive: changed, settings, siteDir }));
	const { shards } = await buildSearch({ archive, settings, siteDir });
	return {
		full: full.cost,
		unchanged: unchanged.cost,
		oneChange: oneChange.cost,
		shards,
		changedFiles: oneChange.result.written,
		...size,
	};
}

async function withOneChange(archive: Archive, settings: Settings): Promise<Archive> {
	const place = Math.floor(archive.reports.length / 3);
	const report = archive.reports[place];
	if (!report) return archive;
	const body = await loadBody(settings, report.digest);
	const digest = digestOf([report.digest, 'changed']);
	saveBody(settings, digest, {
		...body,
		sections: [
			...body.sections,
			{ id: 's-9', heading: '补记', paragraphs: ['第二天又补了一次关于识字的座谈。'] },
		],
	});
	return {
		...archive,
		reports: archive.reports.map((one) => (one === report ? { ...one, digest } : one)),
	};
}

/** What lies below a folder. */
export function sizeOf(folder: string): { files: number; megabytes: number } {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const sizes = names
		.map((name) => statSync(path.join(folder, name)))
		.filter((stats) => stats.isFile());
	return { files: sizes.length, megabytes: sizes.reduce((sum, { size }) => sum + size, 0) / 1e6 };
}
