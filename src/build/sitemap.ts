import type { Report } from '#archive/archive.ts';
import { staticFiles } from '#archive/static-files.ts';
import { isDay } from '#model/edtf.ts';
import { simplified, traditional, variantFolder } from '#variants/variant-address.ts';
import type { BuildContext } from './context.ts';

/** Most addresses that search engines take in one file. */
const mostInFile = 50_000;

/** Lists pages for search engines, each with its counterpart in the other script. */
export function placeSitemap(
	{ archive, tree, settings }: BuildContext,
	pages: readonly string[],
): void {
	const root = settings.siteUrl + settings.basePath;
	const days = new Map(archive.reports.map((report) => [`reports/${report.id}/`, dayOf(report)]));
	const withdrawn = new Set(archive.withdrawn.map(({ id }) => `reports/${id}/`));
	const hasVariant = archive.site.languages.includes('zh-hant');
	const entries = pages
		.filter((file) => file === 'index.html' || file.endsWith('/index.html'))
		.map((file) => file.slice(0, -'index.html'.length))
		.filter((address) => !withdrawn.has(address))
		.sort()
		.flatMap((address) => entriesOf(address, { root, hasVariant, day: days.get(address) }));
	const files = chunks(entries, mostInFile).map(urlset);
	const names = files.map((_, index) =>
		files.length === 1 ? 'sitemap.xml' : `sitemap-${index + 1}.xml`,
	);
	for (const [index, name] of names.entries()) tree.write(name, files[index] ?? '');
	if (files.length > 1) tree.write('sitemap.xml', sitemapIndex(names.map((name) => root + name)));
	if (staticFiles(settings.contentDir).has('robots.txt')) return;
	tree.write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`);
}

function entriesOf(
	address: string,
	{ root, hasVariant, day }: { root: string; hasVariant: boolean; day: string | undefined },
): string[] {
	const here = root + address;
	const there = `${root}${variantFolder}/${address}`;
	const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
	if (!hasVariant) return [`<url><loc>${here}</loc>${lastmod}</url>`];
	const links = [
		`<xhtml:link rel="alternate" hreflang="${simplified}" href="${here}"/>`,
		`<xhtml:link rel="alternate" hreflang="${traditional}" href="${there}"/>`,
	].join('');
	return [here, there].map((loc) => `<url><loc>${loc}</loc>${lastmod}${links}</url>`);
}

/** The day that a report itself gives. When its file was written says nothing. */
function dayOf({ corrections, published, date }: Report): string | undefined {
	const days = [...corrections.map(({ on }) => on), published, date].filter(
		(day) => day !== undefined && isDay(day),
	);
	return days.sort().at(-1);
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
	const count = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const urlset = (entries: readonly string[]): string =>
	`${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;

function sitemapIndex(addresses: readonly string[]): string {
	const entries = addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`);
	return `${head}<sitemapindex xmlns="${schema}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}
