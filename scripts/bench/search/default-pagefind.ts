import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { indexDocument } from '#scripts/search/index-document.ts';
import type { Settings } from '#settings.ts';
import { openBrowser } from './browser.ts';
import { measured, type Cost } from './measure.ts';
import { quality, type Found, type Quality } from './quality.ts';
import type { QueryClass } from './queries.ts';
import { serveSite } from './site-server.ts';

export interface DefaultFigures {
	readonly quality: readonly Quality[];
	readonly build: Cost;
}

interface DefaultBench {
	readonly archive: Archive;
	readonly settings: Settings;
	readonly siteDir: string;
	readonly classes: readonly QueryClass[];
	readonly truthOf: (query: string) => ReadonlySet<string>;
}

/** Pagefind as it comes, over the same texts, each page in the language of its script. */
export async function benchDefault(bench: DefaultBench): Promise<DefaultFigures> {
	const { cost } = await measured(() => indexByDefault(bench));
	writeFileSync(
		path.join(bench.siteDir, 'default.html'),
		'<!doctype html><html lang="zh-CN"><title>bench</title></html>',
	);
	const [server, browser] = [await serveSite(bench.siteDir), await openBrowser()];
	try {
		const qualities: Quality[] = [];
		for (const { name, queries } of bench.classes) {
			const found: Found[] = [];
			for (const query of queries) {
				// A new page for each query: what was loaded before changes what is found.
				const page = await browser.newPage();
				await page.goto(`${server.address}default.html`);
				const ids = await page.evaluate(searchByDefault, query);
				await page.close();
				found.push({ truth: bench.truthOf(query), found: ids, firstTen: ids.slice(0, 10) });
			}
			qualities.push(quality(name, found));
		}
		return { quality: qualities, build: cost };
	} finally {
		await browser.close();
		server.close();
	}
}

async function indexByDefault({ archive, settings, siteDir }: DefaultBench): Promise<void> {
	const outputPath = path.join(siteDir, 'default-pagefind');
	rmSync(outputPath, { recursive: true, force: true });
	const { index, errors } = await createIndex();
	if (!index) throw new Error(errors.join('; '));
	try {
		for (const report of archive.reports) {
			const { texts } = indexDocument(report, await loadBody(settings, report.digest), archive);
			const lang = report.source.script === 'hant' ? 'zh-TW' : 'zh-CN';
			const paragraphs = texts.map(({ text }) => `<p>${text}</p>`).join('');
			// The id stands in the address, which is all that is looked at.
			await index.addHTMLFile({
				url: `/${report.id}/`,
				content: `<html lang="${lang}"><body><h1>${report.title}</h1>${paragraphs}</body></html>`,
			});
		}
		await index.writeFiles({ outputPath });
	} finally {
		await close();
	}
}

async function searchByDefault(query: string): Promise<string[]> {
	interface DefaultPagefind {
		search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
	}
	// Written at run time: no bundler is to look for it.
	const address = '/default-pagefind/pagefind.js';
	const pagefind: DefaultPagefind = await import(address);
	const { results } = await pagefind.search(query);
	const pages = await Promise.all(results.map(({ data }) => data()));
	return pages.map(({ raw_url }) => raw_url.replaceAll('/', ''));
}
