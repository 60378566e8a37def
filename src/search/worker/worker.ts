import type { Script, ShownReport } from '#search/text/files.ts';
import { createFold } from '#search/text/fold.ts';
import { createLexicon } from '#search/text/lexicon.ts';
import type { Question, Reply } from '#search/text/question.ts';
import { createSuggester } from '#search/text/suggester.ts';
import { answerEarly, answerSearch } from './answer-search.ts';
import { fetchPacked, once } from './fetch-file.ts';
import { openLibrary, type IndexedReport, type Library } from './library.ts';
import { openSite } from './site.ts';

// The worker's address tells it where it stands, the page's script, and who the partners are.
// Nothing is fetched before the first question.
const { origin, pathname, searchParams } = new URL(self.location.href);
const base = origin + pathname.replace(/[^/]*$/, '');
const script: Script = searchParams.get('script') === 'hant' ? 'hant' : 'hans';

const state: { library: Promise<Library> | null; last: number } = { library: null, last: 0 };

const own = once(() => openSite(base, script));

const fold = once(async () => createFold(await fetchPacked<string>(`${base}folds.gz`)));

const lexicon = once(async () => createLexicon((await (await own()).names()).themes, await fold()));

const suggest = once(async () => {
	const { home, names } = await own();
	return createSuggester((await names()).pages, { fold: await fold(), home });
});

const open = async (): Promise<Library> =>
	openLibrary(await own(), { script, partners: searchParams.getAll('partner') });

const show = ({ shard, row }: IndexedReport) =>
	fetchPacked<ShownReport>(`${shard}${script}/${row}.gz`);

const say = (reply: Reply): void => self.postMessage(reply);

type NumberedQuestion = Question & { readonly id: number };

self.addEventListener('message', ({ data }: MessageEvent<NumberedQuestion>) => {
	answer(data).catch((reason: unknown) => {
		// A later question tries anew.
		state.library = null;
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
	const [folds, library] = await Promise.all([fold(), (state.library ??= open())]);
	const search = { question, library, suggest, show };
	if (!library.isComplete()) {
		// Themes and facets are files that the first results do not wait for.
		if (isOvertaken()) return;
		const early = await answerEarly({ ...search, lexicon: createLexicon([], folds) });
		if (early) say({ say: 'answer', id, answer: early });
		await library.complete();
	}
	if (isOvertaken()) return;
	say({ say: 'answer', id, answer: await answerSearch({ ...search, lexicon: await lexicon() }) });
}
