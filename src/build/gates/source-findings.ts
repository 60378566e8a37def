import type { Archive } from '#archive/archive.ts';
import { isCompanion } from '#archive/collections.ts';
import { listFiles } from '#archive/list-files.ts';
import type { Finding } from '#model/finding.ts';
import { siteFinding } from './site-finding.ts';

/** Every file of the content folder is read, and shown somewhere or left out by name. */
export async function sourceFindings(
	archive: Archive,
	files: ReadonlyMap<string, unknown>,
	contentDir: string,
): Promise<Finding[]> {
	const shown = shownIn(archive);
	const { drafts, bulletins } = archive;
	const read = new Set(
		['site.yaml', 'regions.yaml'].concat(
			[shown, drafts, bulletins].flatMap((entries) => entries.map(({ file }) => file)),
		),
	);
	const { files: listed } = await listFiles(contentDir);
	const unread = listed.filter(({ file }) => !isCompanion(file) && !read.has(file));
	const missing = shown.filter(({ page }) => !files.has(`${page}/index.html`));
	const leaked = drafts.filter(({ id }) => files.has(`reports/${id}/index.html`));
	return [
		...unread.map(({ file }) => siteFinding('sources', file, '没有读入，不会出现在网站上。')),
		...missing.map(({ file, page }) => siteFinding('sources', file, `没有生成网页 /${page}/。`)),
		...leaked.map(({ file }) => siteFinding('sources', file, '是草稿，却生成了网页。')),
	];
}

/** Files that have a page, with its place on the site. */
const shownIn = ({ reports, withdrawn, pages, schools, pairings, programmes }: Archive) => [
	...[...reports, ...withdrawn].map(({ file, id }) => ({ file, page: `reports/${id}` })),
	...pages.map(({ file, id }) => ({ file, page: id })),
	...[...schools.values()].map(({ file, id }) => ({ file, page: `schools/${id}` })),
	...[...pairings.values()].map(({ file, id }) => ({ file, page: `pairings/${id}` })),
	...[...programmes.values()].map(({ file, id }) => ({ file, page: `programmes/${id}` })),
];
