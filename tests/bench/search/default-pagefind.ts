import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Archive } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { indexDocument } from '#search/index/index-document.ts';
import type { Settings } from '#settings.ts';
import { sizeOf } from './bench-build.ts';
import { openBrowser } from './browser.ts';
import { distribution, type Distribution } from './distribution.ts';
import { measured, type Cost } from './measure.ts';
import { quality, type Found, type Quality } from './quality.ts';
import type { QueryClass } from './queries.ts';
import { serveSite } from './site-server.ts';

export interface DefaultFigures {
	readonly quality: readonly Quality[];
	readonly build: Cost;
	readonly files: number;
	readonly megabytes: number;
	/** A query on a fresh page, with ten results. */
	readonly coldBytes: Distribution;
	/** The same query again: no bytes, only work. */
	readonly workMs: Distribution;
}

interface DefaultBuild {
	readonly archive: Archive;
	readonly settings: Settings;
	readonly siteDir: string;
}

interface DefaultBench {
	readonly siteDir: string;
	/** What the index cost. */
	readonly build: Cost;
	readonly classes: readonly QueryClass[];
	readonly truthOf: (query: string) => ReadonlySet<string>;
}

/** Indexes with Pagefind as it comes, over the same texts, each page in the language of its script. */
export const buildDefault = async (build: DefaultBuild): Promise<Cost> =>
	(await measured(() => indexByDefault(build))).cost;

/** Asks the index that `buildDefault` made. */
export async function benchDefault(bench: DefaultBench): Promise<DefaultFigures> {
	const idAt = idsByFragment(path.join(bench.siteDir, folder));
	writeFileSync(
		path.join(bench.siteDir, 'default.html'),
		'<!doctype html><html lang="zh-CN"><title>bench</title></html>',
	);
	const [server, browser] = [await serveSite(bench.siteDir), await openBrowser()];
	try {
		const qualities: Quality[] = [];
		const bytes: number[] = [];
		const work: number[] = [];
		for (const { name, queries } of bench.classes) {
			const found: Found[] = [];
			for (const query of queries) {
				// A new page for each query: what was loaded before changes what is found.
				const page = await (await browser.newContext()).newPage();
				await page.goto(`${server.address}default.html`);
				server.takeSent();
				const asked = await page.evaluate(searchByDefault, query);
				bytes.push(server.takeSent().reduce((sum, sent) => sum + sent.bytes, 0));
				work.push(asked.workMs);
				await page.context().close();
				const ids = asked.fragments.map((fragment) => idAt.get(fragment) ?? fragment);
				found.push({ truth: bench.truthOf(query), found: ids, firstTen: ids.slice(0, 10) });
			}
			qualities.push(quality(name, found));
		}
		return {
			quality: qualities,
			build: bench.build,
			...sizeOf(path.join(bench.siteDir, folder)),
			coldBytes: distribution(bytes),
			workMs: distribution(work),
		};
	} finally {
		await browser.close();
		server.close();
	}
}

const folder = 'default-pagefind';

/** A result names its fragment; all fragments of a query would take minutes to fetch. */
function idsByFragment(root: string): Map<string, string> {
	const names = readdirSync(path.join(root, 'fragment'));
	return new Map(
		names.map((name) => {
			const json = gunzipSync(readFileSync(path.join(root, 'fragment', name))).toString();
			const { url }: { url: string } = JSON.parse(json.slice('pagefind_dcd'.length));
			return [path.parse(name).name, url.replaceAll('/', '')];
		}),
	);
}

async function indexByDefault({ archive, settings, siteDir }: DefaultBuild): Promise<void> {
	const outputPath = path.join(siteDir, folder);
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

async function searchByDefault(query: string): Promise<{ fragments: string[]; workMs: number }> {
	interface DefaultPagefind {
		search: (query: string) => Promise<{
			results: { id: string; data: () => Promise<unknown> }[];
		}>;
	}
	// Written at run time: no bundler is to look for it.
	const address = '/default-pagefind/pagefind.js';
	const pagefind: DefaultPagefind = await import(address);
	const { results } = await pagefind.search(query);
	await Promise.all(results.slice(0, 10).map(({ data }) => data()));
	const start = performance.now();
	await pagefind.search(query);
	return { fragments: results.map(({ id }) => id), workMs: performance.now() - start };
}
