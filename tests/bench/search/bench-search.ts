import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#settings.ts';
import { benchBuild } from './bench-build.ts';
import { benchQueries } from './bench-queries.ts';
import { makeCorpus } from './corpus.ts';
import { markdownOf, type SizeFigures } from './markdown.ts';

/** Builds composed archives of some sizes and searches them in Chromium. */
export async function benchSearch(sizes: readonly number[], settings: Settings): Promise<void> {
	const figures: SizeFigures[] = [];
	for (const size of sizes) {
		const folder = path.join(settings.cacheDir, 'bench', 'search', String(size));
		const own = { ...settings, cacheDir: path.join(folder, 'cache') };
		const siteDir = path.join(folder, 'site');
		const archive = await makeCorpus(size, own);
		const { shards, ...build } = await benchBuild(archive, own, siteDir);
		const queries = await benchQueries({
			archive,
			settings: own,
			siteDir,
			shards,
			count: 25,
		});
		figures.push({ size, build, queries });
	}
	mkdirSync(path.join(settings.cacheDir, 'bench'), { recursive: true });
	writeFileSync(
		path.join(settings.cacheDir, 'bench', 'search.json'),
		JSON.stringify(figures, null, '\t'),
	);
	console.log(markdownOf(figures));
}
