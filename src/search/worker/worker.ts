import './old-browsers.ts';
import type { Manifest, Names, Script, ShownReport, Vocabulary } from '#search/text/files.ts';
import { createLexicon } from '#search/text/lexicon.ts';
import type { Question, Reply } from '#search/text/question.ts';
import { createSuggester } from '#search/text/suggester.ts';
import { answerSearch } from './answer-search.ts';
import { fetchPacked } from './fetch-packed.ts';
import { openLibrary, type Library, type Place } from './library.ts';
import { remembered } from './remembered.ts';

// The worker's address tells it where it stands, the page's script, and who the partners are.
// Nothing is fetched before the first question.
const { origin, pathname, searchParams } = new URL(self.location.href);
const base = origin + pathname.replace(/[^/]*$/, '');
const script: Script = searchParams.get('script') === 'hant' ? 'hant' : 'hans';

const names = remembered((site: string) => fetchPacked<Names>(`${site}names-${script}.gz`));
const lexicon = remembered(async () =>
	createLexicon(await fetchPacked<Vocabulary>(`${base}vocabulary-${script}.gz`)),
);
const suggester = remembered(async () => createSuggester(await names(base), await lexicon('')));

const describe = ({ site: { base: address, manifest } }: Place) => ({
	site: manifest.title[script],
	home: address.replace(/search-index\/$/, '') + variantOf(manifest),
	isOwn: address === base,
});

const variantOf = ({ hasTraditional }: Manifest): string =>
	script === 'hant' && hasTraditional ? 'zh-hant/' : '';

const asked: { search: number; library: Promise<Library> | null } = { search: 0, library: null };

const say = (reply: Reply): void => self.postMessage(reply);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
	answer(data).catch((reason: unknown) => {
		// A later question tries anew.
		asked.library = null;
		say({ say: 'failure', id: data.id, reason: String(reason) });
	});
});

async function answer(question: Question): Promise<void> {
	const { id } = question;
	if (question.ask === 'suggest') {
		say({ say: 'suggestions', id, suggestions: (await suggester(''))(question.text, 8) });
		return;
	}
	asked.search = id;
	const library = (asked.library ??= openLibrary(base, searchParams.getAll('partner')));
	await answerSearch({
		question,
		lexicon: await lexicon(''),
		library: () => library,
		suggest: () => suggester(''),
		labels: async (site) => (await names(site)).labels,
		report: ({ site, shard, row }) =>
			fetchPacked<ShownReport>(`${site.base}shards/${shard}/${script}/${row}.gz`),
		describe,
		answer: (made) => {
			// A newer question makes this answer pointless.
			if (asked.search !== id) return false;
			say({ say: 'answer', id, answer: made });
			return true;
		},
	});
}
