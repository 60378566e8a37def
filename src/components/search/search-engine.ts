import type { Question, Reply } from '#search/text/question.ts';

/**
 * Opens the search worker at the first question. Of searches, and of questions for suggestions, only
 * the last is answered; a failure is always told.
 */
export function searchEngine(
	{ index = '', partners = '' }: DOMStringMap,
	hear: (reply: Reply) => void,
): (question: Question) => void {
	const state: { worker: Worker | null; last: number } = { worker: null, last: 0 };
	const asked = { search: 0, suggest: 0 };
	const fail = (reason: string): void => hear({ say: 'failure', id: 0, reason });
	const open = (): Worker => {
		const isTraditional = document.documentElement.lang === 'zh-Hant';
		const parameters = new URLSearchParams({ script: isTraditional ? 'hant' : 'hans' });
		for (const partner of partners.split(' ').filter(Boolean))
			parameters.append('partner', partner);
		const worker = new Worker(`${index}worker.js?${parameters.toString()}`);
		worker.onerror = ({ message }) => fail(message);
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			const { search, suggest } = asked;
			if (data.say === 'failure' || data.id === { answer: search, suggestions: suggest }[data.say])
				hear(data);
		};
		return worker;
	};
	return (question) => {
		state.last += 1;
		asked[question.ask] = state.last;
		try {
			state.worker ??= open();
			state.worker.postMessage({ ...question, id: state.last });
		} catch (error) {
			fail(String(error));
		}
	};
}
