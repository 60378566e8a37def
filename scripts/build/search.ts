import type { Archive } from '#archive/archive.ts';
import type { Settings } from '#settings.ts';
import type { SiteTree } from './site-tree.ts';

/** Makes the search index of the site. */
export async function placeSearch(
	_tree: SiteTree,
	_archive: Archive,
	_context: { settings: Settings },
): Promise<void> {}
