import type { Question, Reply } from '#search/text/question.ts';

/**
 * Opens the search worker at the first question, and another one after a failure. Of searches, and of
 * questions for suggestions, only the last is answered; a failure is always told.
 */
export function searchEngine(
	{ index = '', partners = '' }: DOMStringMap,
	hear: (reply: Reply) => void,
): (question: Question) => void {
	const state: { worker: Worker | null } = { worker: null };
	/** Numbers of the last questions. */
	const last = { answer: 0, suggestions: 0 };
	const fail = (reason: string): void => {
		state.worker?.terminate();
		state.worker = null;
		hear({ say: 'failure', id: 0, reason });
	};
	const open = (): Worker => {
		const isTraditional = document.documentElement.lang === 'zh-Hant';
		const parameters = new URLSearchParams({ script: isTraditional ? 'hant' : 'hans' });
		for (const partner of partners.split(' ').filter(Boolean))
			parameters.append('partner', partner);
		const worker = new Worker(`${index}worker.js?${parameters.toString()}`);
		worker.onerror = ({ message }) => fail(message);
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			if (data.say === 'failure') fail(data.reason);
			else if (data.id === last[data.say]) hear(data);
		};
		return worker;
	};
	return (question) => {
		const id = Math.max(last.answer, last.suggestions) + 1;
		last[question.ask === 'search' ? 'answer' : 'suggestions'] = id;
		try {
			state.worker ??= open();
			state.worker.postMessage({ ...question, id });
		} catch (error) {
			fail(String(error));
		}
	};
}
