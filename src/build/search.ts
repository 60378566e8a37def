import { buildSearch } from '#search/index/build-search.ts';
import { chunkSize } from '#search/index/shard.ts';
import type { BuildContext } from './context.ts';

/** Makes the search index of the site, and gives the number of reports in it. */
export async function placeSearch({ archive, tree, settings }: BuildContext): Promise<number> {
	cutSmallChunks();
	await buildSearch(archive, settings, tree.root);
	tree.adopt('search-index');
	return archive.reports.length;
}

/** Sets what Pagefind's own process reads. */
export function cutSmallChunks(): void {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
}
