import type { Answer, Question, Reply, SearchQuestion, Suggestion } from '#search/text/question.ts';

/** The search engine, which runs beside the page and starts with the first question. */
export interface SearchWorker {
	readonly start: () => void;
	/** Answers come more than once; only those to the last search are passed on. */
	readonly search: (question: SearchQuestion, answer: (answer: Answer) => void) => void;
	readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
}

interface WorkerOptions {
	/** Address of the index. */
	readonly index: string;
	readonly partners: readonly string[];
	readonly script: 'hans' | 'hant';
	readonly onFailure: (reason: string) => void;
}

export function createSearchWorker({
	index,
	partners,
	script,
	onFailure,
}: WorkerOptions): SearchWorker {
	const state: { worker: Worker | null; id: number } = { worker: null, id: 0 };
	const listeners = new Map<number, (reply: Reply) => void>();
	const open = (): Worker => {
		const parameters = new URLSearchParams(partners.map((partner) => ['partner', partner]));
		parameters.append('script', script);
		const worker = new Worker(`${index}worker.js?${parameters.toString()}`);
		worker.onerror = ({ message }) => onFailure(message);
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			if (data.say === 'failure') onFailure(data.reason);
			else listeners.get(data.id)?.(data);
		};
		return worker;
	};
	const ask = (question: Question): void => {
		try {
			state.worker ??= open();
			state.worker.postMessage(question);
		} catch (error) {
			onFailure(String(error));
		}
	};
	const nextId = (): number => (state.id += 1);

	return {
		start: () => ask({ ask: 'suggest', id: nextId(), text: '' }),
		search(question, answer) {
			const id = nextId();
			listeners.clear();
			listeners.set(id, (reply) => {
				if (reply.say === 'answer') answer(reply.answer);
			});
			ask({ ask: 'search', id, ...question });
		},
		suggest: (text) =>
			new Promise((resolve) => {
				const id = nextId();
				listeners.set(id, (reply) => {
					listeners.delete(id);
					if (reply.say === 'suggestions') resolve(reply.suggestions);
				});
				ask({ ask: 'suggest', id, text });
			}),
	};
}
