import type { Archive } from '#archive/archive.ts';
import { collectionOf, isCompanion } from '#archive/collections.ts';
import { filesBelow } from '#scripts/build/site-tree.ts';

/** Files of the content folder that nobody has read: they would be missing without a word. */
export function unreadSources(archive: Archive, contentDir: string): string[] {
	const { reports, drafts, pages, schools, pairings, programmes } = archive;
	const read = new Set(
		[reports, drafts, pages, schools.values(), pairings.values(), programmes.values()].flatMap(
			(entries) => [...entries].map(({ file }) => file),
		),
	);
	return filesBelow(contentDir)
		.filter((file) => !isCompanion(file) && !isSetting(file) && !isLitter(file) && !read.has(file))
		.map((file) => `${file} 没有读入${collectionOf(file) ? '' : '，不知道它是什么'}`);
}

const isSetting = (file: string): boolean => file === 'site.yaml' || file === 'regions.yaml';
const isLitter = (file: string): boolean =>
	/(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*)$/i.test(file);
