import path from 'node:path';
import { saveBody } from '#archive/cache.ts';
import { buildSearch } from '#search/index/build-search.ts';
import { readSettings } from '#settings.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

interface SiteSource {
	/** Fields of its reports by id; the body is their text. */
	readonly reports: Readonly<Record<string, object & { readonly body: string }>>;
	readonly schools: Readonly<Record<string, object>>;
}

/** Builds the search of a small archive below a folder, and gives the folder of the site. */
export async function buildSearchSite(
	root: string,
	name: string,
	{ reports, schools }: SiteSource,
): Promise<string> {
	const siteDir = path.join(root, name);
	const settings = { ...readSettings(), cacheDir: path.join(siteDir, 'cache') };
	const fields = Object.entries(reports).map(([id, { body: _, ...rest }], index) => [
		id,
		{ title: '题目', summary: '略', date: `2021-10-${index + 10}`, ...rest },
	]);
	const archive = buildArchive({
		site: { title: name },
		schools,
		reports: Object.fromEntries(fields),
	});
	for (const { id, digest } of archive.reports) {
		const paragraphs = [{ line: 1, text: reports[id]?.body ?? '' }];
		const sections = [{ heading: { id: 's-1', depth: 2 as const, line: 1, text: '' }, paragraphs }];
		saveBody(settings, digest, { html: '', pictures: [], links: [], sections });
	}
	await buildSearch(archive, settings, siteDir);
	return siteDir;
}
