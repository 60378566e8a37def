import type { Script } from '#search/text/files.ts';
import { createFold } from '#search/text/fold.ts';
import { createLexicon } from '#search/text/lexicon.ts';
import type { NumberedQuestion, Reply } from '#search/text/question.ts';
import { createSuggester } from '#search/text/suggester.ts';
import { answerEarly, answerSearch } from './answer-search.ts';
import { fetchPacked, once } from './fetch-file.ts';
import { isComplete, openLibrary } from './library.ts';
import { openSite } from './site.ts';

// The worker's address tells it where it stands, the page's script, and who the partners are.
// Nothing is fetched before the first question; after a failure the page asks another worker.
const { origin, pathname, searchParams } = new URL(self.location.href);
const base = origin + pathname.replace(/[^/]*$/, '');
const script: Script = searchParams.get('script') === 'hant' ? 'hant' : 'hans';
const partners = searchParams.getAll('partner');

const state = { last: 0 };

const own = once(() => openSite(base, script));

const fold = once(async () => createFold(await fetchPacked<string>(`${base}folds.gz`)));

const lexicon = once(async () => createLexicon((await (await own()).names()).themes, await fold()));

const suggest = once(async () => {
	const { home, names } = await own();
	return createSuggester((await names()).pages, { fold: await fold(), home });
});

const open = once(async () => openLibrary(await own(), { script, partners, fold: await fold() }));

const say = (reply: Reply): void => self.postMessage(reply);

self.addEventListener('message', ({ data }: MessageEvent<NumberedQuestion>) => {
	answer(data).catch((reason: unknown) => {
		say({ say: 'failure', id: data.id, reason: String(reason) });
	});
});

async function answer(question: NumberedQuestion): Promise<void> {
	const { id } = question;
	if (question.ask === 'suggest') {
		say({ say: 'suggestions', id, suggestions: (await suggest())(question.text, 8) });
		return;
	}
	state.last = id;
	// A slow phone would answer one search after the other, and show the last.
	const isOvertaken = (): boolean => state.last !== id;
	const [folds, library] = await Promise.all([fold(), open()]);
	const search = { question, library, suggest };
	if (!isComplete(library)) {
		// Themes and facets are files that the first results do not wait for.
		if (isOvertaken()) return;
		const early = await answerEarly({ ...search, lexicon: createLexicon([], folds) });
		if (early) say({ say: 'answer', id, answer: early });
		await library.complete();
	}
	if (isOvertaken()) return;
	say({ say: 'answer', id, answer: await answerSearch({ ...search, lexicon: await lexicon() }) });
}
