import type { Names, Vocabulary } from '#search/text/files.ts';
import { createLexicon } from '#search/text/lexicon.ts';
import type { Answer, SearchQuestion, Suggestion } from '#search/text/question.ts';
import { createSuggester, type Suggest } from '#search/text/suggester.ts';
import { answerSearch } from './answer-search.ts';
import { fetchPackedJson } from './fetch-packed.ts';
import { remembered } from './remembered.ts';
import { createSites } from './sites.ts';

export interface Engine {
	/** Answers more and more completely, for as long as `answer` returns true. */
	readonly search: (question: SearchQuestion, answer: (answer: Answer) => boolean) => Promise<void>;
	readonly suggest: (text: string, script: SearchQuestion['script']) => Promise<Suggestion[]>;
}

interface EngineOptions {
	/** Address of this site's index, with a slash at its end. */
	readonly base: string;
	/** Addresses of partners' indexes. */
	readonly partners: readonly string[];
}

/** Searches this site and its partners. Nothing is fetched before the first question. */
export function createEngine({ base, partners }: EngineOptions): Engine {
	const site = remembered(createSites(base));
	const lexicon = remembered(async () =>
		createLexicon(await fetchPackedJson<Vocabulary>(`${base}vocabulary.gz`)),
	);
	const names = remembered(async () =>
		createSuggester(await fetchPackedJson<Names>(`${base}names.gz`), await lexicon('')),
	);
	return {
		suggest: async (text, script) => (await names(''))(text, script, 8),
		async search(question, answer) {
			const [words, own] = await Promise.all([lexicon(''), site(base)]);
			const others = partners.map((address) => ({
				address,
				site: site(address).catch(() => null),
			}));
			const suggester = (): Promise<Suggest> => names('');
			await answerSearch({ question, lexicon: words, suggester, own, others, answer });
		},
	};
}
