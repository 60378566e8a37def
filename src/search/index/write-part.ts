import path from 'node:path';
import { digestOf } from '#files/digest.ts';
import { lengthStep, type Part, type PartHead } from '#search/text/files.ts';
import { slugOf, type ConceptId } from '#thesaurus/index.ts';
import { facetTable } from './facet-table.ts';
import type { IndexTree } from './index-tree.ts';
import type { SearchContext } from './search-context.ts';
import type { Shard } from './shard.ts';
import { wordBundles } from './word-bundles.ts';
import { readWords } from './word-store.ts';

interface PartOptions {
	readonly tree: IndexTree;
	readonly context: SearchContext;
	/** Fingerprint of the code that makes the files. */
	readonly code: string;
}

/** Writes the files of one part of the index, its oldest shard first. */
export function writePart(
	name: string,
	shards: readonly Shard[],
	{ tree, context, code }: PartOptions,
): Part {
	const rows = shards.flatMap((shard) => shard.rows);
	const madeFrom = digestOf([code, shards.map(({ digest }) => digest)]);
	tree.folder(`${name}/words`, madeFrom, () => writeWords(`${name}/words`, shards, tree));
	const facets = facetTable(rows, context);
	tree.pack(`${name}/facets.gz`, facets);
	for (const [concept, found] of rowsByConcept(shards)) {
		tree.pack(`${name}/concepts/${slugOf(concept)}.gz`, found);
	}
	for (const { digest, folder, rows: own } of shards) {
		own.forEach((_, row) => {
			tree.link(`docs/${digest}/${row}.gz`, path.join(folder, 'docs', `${row}.gz`));
		});
	}
	return { name, digest: digestOf([madeFrom, facets]), rows: rows.length };
}

function writeWords(folder: string, shards: readonly Shard[], tree: IndexTree): void {
	const indexes = shards.map((shard) => readWords(shard.folder));
	const { boundaries, common, bundles } = wordBundles(indexes);
	const head: PartHead = {
		shards: shards.map(({ digest, rows }) => [digest, rows.length]),
		lengths: indexes.flatMap(({ lengths }) =>
			lengths.map((length) => Math.round(length / lengthStep)),
		),
		boundaries,
		common,
	};
	tree.pack(`${folder}/head.gz`, head);
	bundles.forEach((bundle, number) => tree.write(`${folder}/${number}.bin`, bundle));
}

/** The rows that speak of each concept, each row as its distance from the one before. */
function rowsByConcept(shards: readonly Shard[]): Map<ConceptId, number[]> {
	const found = new Map<ConceptId, number[]>();
	const lastRows = new Map<ConceptId, number>();
	shards
		.flatMap(({ rows }) => rows)
		.forEach(({ concepts }, row) => {
			for (const concept of concepts) {
				const list = found.get(concept) ?? [];
				list.push(row - (lastRows.get(concept) ?? 0));
				found.set(concept, list);
				lastRows.set(concept, row);
			}
		});
	return found;
}
