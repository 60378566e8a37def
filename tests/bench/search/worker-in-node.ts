import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Question, Reply, SearchQuestion } from '#search/text/question.ts';

/** Asks the worker that readers get, and gives the processor's milliseconds that it took. */
type AskInNode = (question: SearchQuestion) => Promise<number>;

/**
 * Runs the finished worker in this process, where its work can be told from the waiting that a busy
 * machine causes.
 */
export function startInNode(siteDir: string): AskInNode {
	const listeners: ((event: { data: Question }) => void)[] = [];
	const waiting = new Map<number, (reply: Reply) => void>();
	const place = 'http://bench/search-index/worker.js';
	Object.assign(globalThis, {
		self: {
			location: { href: place },
			addEventListener: (_: string, listen: (event: { data: Question }) => void) =>
				listeners.push(listen),
			postMessage: (reply: Reply) => waiting.get(reply.id)?.(reply),
		},
		fetch: (address: string) => Promise.resolve(fileAt(path.join(siteDir, pathOf(address)))),
	});
	vm.runInThisContext(readFileSync(path.join(siteDir, pathOf(place)), 'utf8'));
	return async (question) => {
		const id = waiting.size + 1;
		const before = process.cpuUsage();
		await new Promise<void>((resolve, reject) => {
			waiting.set(id, (reply) => {
				if (reply.say === 'failure') reject(new Error(reply.reason));
				else if (reply.say === 'answer' && reply.answer.isComplete) resolve();
			});
			for (const listen of listeners) listen({ data: { ask: 'search', id, ...question } });
		});
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	};
}

const pathOf = (address: string): string => new URL(address).pathname;

function fileAt(file: string): Response {
	return existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 });
}
