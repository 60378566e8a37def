import { addressesIn } from '#archive/addresses.ts';
import type { Archive } from '#archive/archive.ts';
import { isCompanion } from '#archive/collections.ts';
import { listFiles } from '#archive/list-files.ts';
import type { Finding } from '#model/finding.ts';
import { siteFinding } from './site-finding.ts';

/** Every file of the content folder is read, and shown somewhere or left out by name. */
export function sourceFindings(
	archive: Archive,
	files: ReadonlyMap<string, unknown>,
	contentDir: string,
): Finding[] {
	const shown = addressesIn(archive);
	const { bulletins } = archive;
	const drafts = [...archive.drafts, ...archive.unreadDrafts];
	const read = new Set(
		['site.yaml', 'regions.yaml'].concat(
			[shown, drafts, bulletins].flatMap((entries) => entries.map(({ file }) => file)),
		),
	);
	const { files: listed } = listFiles(contentDir);
	const unread = listed.filter(({ file }) => !isCompanion(file) && !read.has(file));
	const missing = shown.filter(({ address }) => !files.has(`${address.slice(1)}index.html`));
	const leaked = drafts.filter(({ id }) => files.has(`reports/${id}/index.html`));
	return [
		...unread.map(({ file }) => siteFinding('sources', file, '没有读入，不会出现在网站上。')),
		...missing.map(({ file, address }) =>
			siteFinding('sources', file, `没有生成网页 ${address}。`),
		),
		...leaked.map(({ file }) => siteFinding('sources', file, '是草稿，却生成了网页。')),
	];
}
