import { chromium, type Browser, type Page } from '@playwright/test';
import type { Answer, Reply, SearchQuestion } from '#search/text/question.ts';
import type { SiteServer } from './site-server.ts';

/** What one query cost a reader. */
interface QueryCost {
	/** Until results of the newest reports stand on the screen; `null` where none hold the query. */
	readonly first: { readonly bytes: number; readonly ms: number } | null;
	/** Until the answer is complete, with its facets. */
	readonly complete: { readonly bytes: number; readonly ms: number; readonly files: number };
	readonly answer: Answer;
}

export const openBrowser = (): Promise<Browser> =>
	chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

/** A page with the engine that readers get; nothing of it is loaded yet. */
export async function openEngine(
	browser: Browser,
	server: SiteServer,
): Promise<(text: string) => Promise<QueryCost>> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${server.address}bench.html`);
	await page.evaluate(installAsk);
	return async (text) => {
		server.takeSent();
		const start = Date.now();
		const asked = await ask(page, questionOf(text));
		const sent = server.takeSent();
		// The worker goes on while its first answer, out of the newest reports, is on its way to the page.
		const [newest = ''] = sent.flatMap(({ path }) => /\/shards\/[^/]+\//.exec(path) ?? []);
		const early = sent.filter(
			({ at, path }) =>
				at <= start + asked.firstMs &&
				(path.includes(newest) || !path.includes('/shards/')) &&
				!/\/names-|\/facets\.gz$/.test(path),
		);
		const bytesOf = (files: typeof sent) => files.reduce((sum, { bytes }) => sum + bytes, 0);
		return {
			first: asked.isEarly ? { bytes: bytesOf(early), ms: asked.firstMs } : null,
			complete: { bytes: bytesOf(sent), ms: asked.ms, files: sent.length },
			answer: asked.answer,
		};
	};
}

/** A search for words as typed, and the first ten results. */
export const questionOf = (text: string): SearchQuestion => ({
	text,
	filters: {},
	sort: 'relevance',
	isLiteral: true,
	limit: 10,
});

/** All rows that the engine finds, by the bench's own worker. */
export async function openRows(
	browser: Browser,
	server: SiteServer,
): Promise<(query: string) => Promise<string[]>> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${server.address}bench.html`);
	await page.evaluate(() => {
		const worker = new Worker('/bench/bench-worker.js');
		Object.assign(window, {
			rowsFor: (query: string) =>
				new Promise((resolve) => {
					worker.onmessage = ({ data }: MessageEvent<string[]>) => resolve(data);
					worker.postMessage(query);
				}),
		});
	});
	return (query) => page.evaluate((text) => window.rowsFor(text), query);
}

declare global {
	interface Window {
		ask: (question: SearchQuestion) => Promise<Asked>;
		rowsFor: (query: string) => Promise<string[]>;
	}
}

interface Asked {
	readonly firstMs: number;
	readonly isEarly: boolean;
	readonly ms: number;
	readonly answer: Answer;
}

const ask = (page: Page, question: SearchQuestion): Promise<Asked> =>
	page.evaluate((asked) => window.ask(asked), question);

function installAsk(): void {
	const state: { worker: Worker | null; id: number } = { worker: null, id: 0 };
	Object.assign(window, {
		ask: (question: object) =>
			new Promise((resolve, reject) => {
				state.worker ??= new Worker('/search-index/worker.js');
				const id = (state.id += 1);
				const start = performance.now();
				const first: { ms: number | null; isEarly: boolean } = { ms: null, isEarly: false };
				state.worker.onmessage = ({ data }: MessageEvent<Reply>) => {
					if (data.id !== id) return;
					if (data.say === 'failure') reject(new Error(data.reason));
					if (data.say !== 'answer') return;
					const { answer } = data;
					first.isEarly ||= !answer.isComplete;
					first.ms ??= performance.now() - start;
					if (!answer.isComplete) return;
					resolve({
						firstMs: first.ms,
						isEarly: first.isEarly,
						ms: performance.now() - start,
						answer,
					});
				};
				state.worker.postMessage({ ask: 'search', id, ...question });
			}),
	});
}
