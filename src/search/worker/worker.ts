import './old-browsers.ts';
import type { Question, Reply } from '#search/text/question.ts';
import { createEngine } from './engine.ts';

// The worker's address tells it where it stands and who the partners are.
const { origin, pathname, searchParams } = new URL(self.location.href);
const engine = createEngine({
	base: origin + pathname.replace(/[^/]*$/, ''),
	partners: searchParams.getAll('partner'),
});
const asked = { search: 0 };

const say = (reply: Reply): void => self.postMessage(reply);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
	answer(data).catch((reason: unknown) =>
		say({ say: 'failure', id: data.id, reason: String(reason) }),
	);
});

async function answer(question: Question): Promise<void> {
	const { id } = question;
	if (question.ask === 'suggest') {
		say({
			say: 'suggestions',
			id,
			suggestions: await engine.suggest(question.text, question.script),
		});
		return;
	}
	asked.search = id;
	await engine.search(question, (made) => {
		// A newer question makes this answer pointless.
		if (asked.search !== id) return false;
		say({ say: 'answer', id, answer: made });
		return true;
	});
}
