import type { Archive } from '#archive/archive.ts';
import { isCompanion } from '#archive/collections.ts';
import { filesBelow } from '#files/files-below.ts';
import type { Fault } from './fault.ts';

/** Files of the content folder that nobody has read: they would be missing without a word. */
export function unreadSources(archive: Archive, contentDir: string): Fault[] {
	const { reports, withdrawn, drafts, pages, bulletins, schools, pairings, programmes } = archive;
	const read = new Set(
		[
			reports,
			withdrawn,
			drafts,
			pages,
			bulletins,
			schools.values(),
			pairings.values(),
			programmes.values(),
		].flatMap((entries) => [...entries].map(({ file }) => file)),
	);
	return filesBelow(contentDir)
		.filter((file) => !isCompanion(file) && !isSetting(file) && !isLitter(file) && !read.has(file))
		.map((page) => ({ page, cause: '没有读入，不会出现在网站上' }));
}

const isSetting = (file: string): boolean => file === 'site.yaml' || file === 'regions.yaml';
const isLitter = (file: string): boolean =>
	/(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*)$/i.test(file);
