import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '#settings.ts';
import { benchBuild } from '#scripts/bench/search/bench-build.ts';
import { benchQueries, placesOf } from '#scripts/bench/search/bench-queries.ts';
import { makeCorpus } from '#scripts/bench/search/corpus.ts';
import { markdownOf, type SizeFigures } from '#scripts/bench/search/markdown.ts';

// node scripts/bench-search.ts [size …] : builds composed archives and searches them in Chromium.
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const settings = readSettings();
const figures: SizeFigures[] = [];
for (const size of sizes.length > 0 ? sizes : [1_000]) {
	const folder = path.join(settings.cacheDir, 'bench', 'search', String(size));
	const own = { ...settings, cacheDir: path.join(folder, 'cache') };
	const siteDir = path.join(folder, 'site');
	const archive = await makeCorpus(size, own);
	const { shards, ...build } = await benchBuild(archive, own, siteDir);
	const queries = await benchQueries({
		archive,
		settings: own,
		siteDir,
		idAt: placesOf(shards),
		count: 25,
		hasDefault: size <= 1_000,
	});
	figures.push({ size, build, queries });
}
mkdirSync(path.join(settings.cacheDir, 'bench'), { recursive: true });
writeFileSync(
	path.join(settings.cacheDir, 'bench', 'search.json'),
	JSON.stringify(figures, null, '\t'),
);
console.log(markdownOf(figures));
