import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '#archive/archive.ts';
import { formatVersion, type Manifest } from '#search/text/files.ts';
import type { Settings } from '#settings.ts';
import { indexTree, keepOnly, type IndexTree } from './index-tree.ts';
import { partsOf } from './parts.ts';
import { planShards } from './plan-shards.ts';
import { searchCodeDigest } from './search-code.ts';
import { searchContext } from './search-context.ts';
import { buildShard, type Shard } from './shard.ts';
import { namesOf, reportsByConcept, vocabularyOf } from './vocabulary.ts';
import { pagefindRuntime, workerScript } from './worker-script.ts';
import { writePart } from './write-part.ts';

interface SearchBuild {
	readonly reports: number;
	/** Files that differ from those of the last build. */
	readonly written: number;
	/** Newest first. */
	readonly shards: readonly Shard[];
}

interface BuildOptions {
	readonly archive: Archive;
	readonly settings: Settings;
	/** The finished site. */
	readonly siteDir: string;
}

/** Writes the search index of an archive to `search-index/` below a finished site. */
export async function buildSearch({
	archive,
	settings,
	siteDir,
}: BuildOptions): Promise<SearchBuild> {
	const code = searchCodeDigest(root);
	const cacheDir = path.join(settings.cacheDir, 'search', code);
	const context = searchContext(archive);
	const shards: Shard[] = [];
	for (const reports of planShards(archive.reports)) {
		// One at a time, so that memory does not grow with the archive.
		shards.unshift(await buildShard(reports, { context, settings, cacheDir }));
	}
	const tree = indexTree(cacheDir);
	const manifest: Manifest = {
		format: formatVersion,
		site: {
			title: context.write(archive.site.title),
			hasTraditional: archive.site.languages.includes('zh-hant'),
		},
		parts: partsOf(shards).map((own, index) =>
			writePart(`part-${index}`, own, { tree, context, code }),
		),
	};
	tree.write('manifest.json', JSON.stringify(manifest));
	tree.pack('vocabulary.gz', vocabularyOf(context, reportsByConcept(shards)));
	tree.pack('names.gz', namesOf(context));
	await writeEngine(tree);
	const { written } = tree.publish(path.join(siteDir, 'search-index'));
	keepOnly(path.join(cacheDir, 'shards'), new Set(shards.map(({ digest }) => digest)));
	keepOnly(path.dirname(cacheDir), new Set([code]));
	return { reports: archive.reports.length, written, shards };
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function writeEngine(tree: IndexTree): Promise<void> {
	const runtime = await pagefindRuntime();
	const entry = path.join(root, 'src/search/worker/worker.ts');
	tree.write('worker.js', await workerScript(runtime, entry));
	tree.pack('pagefind.wasm.gz', runtime.wasm);
}
