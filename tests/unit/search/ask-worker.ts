import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Answer, Question, Reply, SearchQuestion } from '#search/text/question.ts';

/** The finished worker that readers get, with the files of sites in its reach instead of the web. */
export interface AskedWorker {
	/** The complete answer. */
	readonly ask: (question: Partial<SearchQuestion>) => Promise<Answer>;
	/** What was fetched since the last call. */
	readonly takeFetched: () => readonly string[];
}

/** @param sites folders of sites by host; the first one's worker is asked */
export function startWorker(
	sites: Readonly<Record<string, string>>,
	script: 'hans' | 'hant' = 'hans',
): AskedWorker {
	const [[own, ownDir] = ['', ''], ...others] = Object.entries(sites);
	const listeners: ((event: { data: Question }) => void)[] = [];
	const waiting = new Map<number, (reply: Reply) => void>();
	const fetched: string[] = [];
	const parameters = new URLSearchParams({ script });
	for (const [host] of others) parameters.append('partner', `http://${host}/search-index/`);
	const self = {
		location: { href: `http://${own}/search-index/worker.js?${parameters.toString()}` },
		addEventListener: (_: string, listen: (event: { data: Question }) => void) =>
			listeners.push(listen),
		postMessage: (reply: Reply) => waiting.get(reply.id)?.(reply),
	};
	const fetchFile = (address: string): Promise<Response> => {
		const { host, pathname } = new URL(address);
		const file = path.join(sites[host] ?? '', pathname);
		fetched.push(pathname);
		return Promise.resolve(
			existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 }),
		);
	};
	const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };
	vm.runInNewContext(readFileSync(path.join(ownDir, 'search-index/worker.js'), 'utf8'), {
		self,
		fetch: fetchFile,
		console: quiet,
		URL,
		TextDecoder,
		TextEncoder,
		setTimeout,
	});
	return {
		takeFetched: () => fetched.splice(0),
		ask: (question) =>
			new Promise((resolve, reject) => {
				const id = waiting.size + 1;
				waiting.set(id, (reply) => {
					if (reply.say === 'failure') reject(new Error(reply.reason));
					else if (reply.say === 'answer' && reply.answer.isComplete)
						resolve(structuredClone(reply.answer));
				});
				const data = { ask: 'search', id, ...anyQuestion, ...question } as const;
				for (const listen of listeners) listen({ data });
			}),
	};
}

const anyQuestion: SearchQuestion = {
	text: '',
	filters: {},
	sort: 'relevance',
	isLiteral: false,
	limit: 10,
};
