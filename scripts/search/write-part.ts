import path from 'node:path';
import { digestOf } from '#digest.ts';
import type { Part, PartHead } from '#search/files.ts';
import { slugOf, type ConceptId } from '#thesaurus/index.ts';
import { facetTable } from './facet-table.ts';
import type { IndexTree } from './index-tree.ts';
import type { SearchContext } from './search-context.ts';
import { readWords, type Shard } from './shard.ts';
import { wordBundles } from './word-bundles.ts';

interface PartOptions {
	readonly tree: IndexTree;
	readonly context: SearchContext;
	/** Fingerprint of the code that makes the files. */
	readonly code: string;
}

/** Writes the files of one part of the index, its newest shard first. */
export function writePart(
	name: string,
	shards: readonly Shard[],
	{ tree, context, code }: PartOptions,
): Part {
	const rows = shards.flatMap((shard) => shard.rows);
	const { boundaries, bundleAt } = wordBundles(shards.map(readWords));
	const head: PartHead = {
		slices: shards.map(({ digest, lengths }) => ({ name: digest, lengths })),
		boundaries,
	};
	const facets = facetTable(rows, context);
	tree.pack(`${name}/head.gz`, head);
	tree.pack(`${name}/facets.gz`, facets);
	for (const [concept, found] of rowsByConcept(shards)) {
		tree.pack(`${name}/concepts/${slugOf(concept)}.gz`, found);
	}
	for (let bundle = 0; bundle <= boundaries.length; bundle += 1) {
		tree.pack(`${name}/words/${bundle}.gz`, bundleAt(bundle));
	}
	for (const { digest, folder, rows: own } of shards) {
		own.forEach((_, row) => {
			tree.link(`docs/${digest}/${row}.gz`, path.join(folder, 'docs', `${row}.gz`));
		});
	}
	const digest = digestOf([code, shards.map((shard) => shard.digest), facets]);
	return { name, digest, rows: rows.length };
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
