import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '#archive/archive.ts';
import { formatVersion, type Manifest, type Part } from '#search/files.ts';
import type { Settings } from '#settings.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { indexTree, keepOnly } from './index-tree.ts';
import { planShards } from './plan-shards.ts';
import { searchCodeDigest } from './search-code.ts';
import { searchContext } from './search-context.ts';
import { buildShard, pack, type Shard } from './shard.ts';
import { vocabularyOf } from './vocabulary.ts';
import { pagefindRuntime, workerScript } from './worker-script.ts';
import { writePart } from './write-part.ts';

export interface SearchBuild {
	readonly reports: number;
	/** Files that differ from those of the last build. */
	readonly written: number;
}

/** Writes the search index of an archive to `search-index/` below a finished site. */
export async function buildSearch({
	archive,
	settings,
	siteDir,
}: {
	archive: Archive;
	settings: Settings;
	siteDir: string;
}): Promise<SearchBuild> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const code = searchCodeDigest(root);
	const cacheDir = path.join(settings.cacheDir, 'search', code);
	const context = searchContext(archive);
	const shards: Shard[] = [];
	for (const reports of planShards(archive.reports)) {
		// One at a time, so that memory does not grow with the archive.
		shards.unshift(await buildShard(reports, { context, settings, cacheDir }));
	}
	const tree = indexTree(cacheDir);
	const parts = partsOf(shards).map((own, index): Part =>
		writePart(`part-${index}`, own, { tree, context }),
	);
	tree.write(
		'vocabulary.gz',
		JSON.stringify(vocabularyOf(context, reportsByConcept(shards))),
		(text) => pack(JSON.parse(String(text))),
	);
	const runtime = await pagefindRuntime();
	tree.write('worker.js', await workerScript(runtime, root));
	tree.write('pagefind.wasm.gz', runtime.wasm);
	const manifest: Manifest = {
		format: formatVersion,
		pagefind: '1.5.2',
		digest: '',
		site: {
			title: context.write(archive.site.title),
			basePath: settings.basePath,
			hasTraditional: archive.site.languages.includes('zh-hant'),
		},
		parts,
	};
	tree.write('manifest.json', JSON.stringify(manifest));
	const { written } = tree.publish(path.join(siteDir, 'search-index'));
	keepOnly(path.join(cacheDir, 'shards'), new Set(shards.map(({ digest }) => digest)));
	keepOnly(path.dirname(cacheDir), new Set([code]));
	return { reports: archive.reports.length, written };
}

/** A small first part, so that the newest results come soon, and the rest in parts that memory can hold. */
function partsOf(shards: readonly Shard[]): Shard[][] {
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

function reportsByConcept(shards: readonly Shard[]): Map<ConceptId, number> {
	const counts = new Map<ConceptId, number>();
	for (const concept of shards.flatMap(({ rows }) => rows.flatMap(({ concepts }) => concepts))) {
		counts.set(concept, (counts.get(concept) ?? 0) + 1);
	}
	return counts;
}
