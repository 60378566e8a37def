import type { Route } from 'playwright-core';
import { findFile } from '#serve/find-file.ts';
import { mimeTypeOf } from '#files/mime-type.ts';
import { openBrowser } from '#build/browser/open-browser.ts';
import type { Settings } from '#settings.ts';

type SiteFolder = Pick<Settings, 'outDir' | 'siteUrl' | 'basePath'>;

/**
 * Prints a page of the built site as its print style says, tagged for those who listen to it. The
 * browser is given the site's files under the site's own address, so that links in the PDF lead
 * there, and reaches nothing else.
 * @param page address below the site, such as `bulletins/2026-1/`
 * @param day the day that the PDF gives for its making
 */
export async function printPdf(site: SiteFolder, page: string, day: string): Promise<Uint8Array> {
	const browser = await openBrowser();
	try {
		const context = await browser.newContext({ javaScriptEnabled: false });
		await context.route('**/*', (route) => answer(route, site));
		const tab = await context.newPage();
		const response = await tab.goto(`${site.siteUrl}${site.basePath}${page}`);
		if (!response?.ok()) throw new Error(`${site.outDir} 里没有 ${page} 这一页。`);
		const pdf = await tab.pdf({
			preferCSSPageSize: true,
			printBackground: true,
			tagged: true,
			outline: true,
		});
		return samePdf(pdf, day);
	} finally {
		await browser.close();
	}
}

async function answer(route: Route, { outDir, siteUrl, basePath }: SiteFolder): Promise<void> {
	const { origin, pathname } = new URL(route.request().url());
	if (origin !== new URL(siteUrl).origin) return route.abort();
	const found = await findFile(pathname, { folder: outDir, basePath });
	if (found.kind !== 'file') return route.fulfill({ status: 404 });
	return route.fulfill({ path: found.whole, contentType: mimeTypeOf(found.file) });
}

/**
 * A PDF without the moment of its making. Every replacement is as long as what it replaces, because
 * a PDF finds its parts by their places.
 */
export function samePdf(bytes: Uint8Array, day: string): Uint8Array {
	const moment = `${day.replaceAll('-', '')}000000`;
	const text = Buffer.from(bytes)
		.toString('latin1')
		.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${moment}`)
		.replace(/\/ID\s*\[[^\]]*\]/g, (id) => id.replace(/[0-9A-Fa-f](?=[0-9A-Fa-f]*>)/g, '0'));
	return Buffer.from(text, 'latin1');
}
