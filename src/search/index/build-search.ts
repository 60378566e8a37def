import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { readingDigest } from '#archive/cache.ts';
import { codeRoot } from '#files/code-root.ts';
import { digestOf } from '#files/digest.ts';
import { fillFolder } from '#files/fill-folder.ts';
import { filesBelow } from '#files/files-below.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { keepOnly } from '#files/folder-for.ts';
import { linkFile } from '#files/link-file.ts';
import { formatVersion, scripts, type Manifest } from '#search/text/files.ts';
import type { Settings } from '#settings.ts';
import { namesOf } from './names.ts';
import { planShards } from './plan-shards.ts';
import { packed, reportKeys } from './prepare-report.ts';
import { searchContext, type SearchContext } from './search-context.ts';
import { buildShard, runtimeFile, type Shard } from './shard.ts';
import { workerScript } from './worker-script.ts';

/**
 * Writes the search index of an archive to `search-index/` below a finished site, and gives its
 * shards, newest first.
 */
export async function buildSearch(
	archive: Archive,
	settings: Settings,
	siteDir: string,
): Promise<Shard[]> {
	const code = digestOf([fingerprintOf('src/search/index/shard.ts'), readingDigest(settings)]);
	const context = searchContext(archive);
	const keys = reportKeys(context, code);
	const shardsDir = path.join(settings.cacheDir, 'search/shards');
	const preparedDir = path.join(settings.cacheDir, 'search/reports');
	const options = { context, settings, code, keys, shardsDir, preparedDir };
	const shards: Shard[] = [];
	for (const reports of planShards(archive.reports)) {
		// One at a time, so that memory does not grow with the archive.
		shards.unshift(await buildShard(reports, options));
	}
	await publish(path.join(siteDir, 'search-index'), shards, context);
	keepOnly(shardsDir, new Set(shards.map(({ name }) => name)));
	keepOnly(preparedDir, new Set(Array.from(keys.values(), (key) => `${key}.json`)));
	return shards;
}

async function publish(
	folder: string,
	shards: readonly Shard[],
	context: SearchContext,
): Promise<void> {
	const shardsDir = path.join(folder, 'shards');
	mkdirSync(shardsDir, { recursive: true });
	keepOnly(folder, new Set(['shards']));
	keepOnly(shardsDir, new Set(shards.map(({ name }) => name)));
	for (const { name, folder: from } of shards) await linkTree(from, path.join(shardsDir, name));
	const write = (file: string, content: string | Uint8Array): void =>
		writeFileSync(path.join(folder, file), content);
	const { site, reports } = context.archive;
	const manifest: Manifest = {
		format: formatVersion,
		hasTraditional: site.languages.includes('zh-hant'),
		shards: reports.length > 0 ? shards.map(({ name }) => name) : [],
	};
	write('manifest.json', JSON.stringify(manifest));
	write('folds.gz', packed(context.folds));
	for (const script of scripts) write(`names-${script}.gz`, packed(namesOf(context, script)));
	const entry = path.join(codeRoot, 'src/search/worker/worker.ts');
	const [newest] = shards;
	if (newest) write('worker.js', await workerScript(entry, path.join(newest.folder, runtimeFile)));
}

/** Shows a folder that never changes under its name. */
const linkTree = (from: string, to: string): Promise<void> =>
	fillFolder(to, (fresh) => {
		const files = filesBelow(from).filter((file) => file !== runtimeFile);
		for (const folder of new Set(files.map((file) => path.dirname(file))))
			mkdirSync(path.join(fresh, folder), { recursive: true });
		for (const file of files) linkFile(path.join(from, file), path.join(fresh, file));
	});
