import type { Lexicon } from '#search/text/lexicon.ts';
import type { Answer, Loosened, SearchQuestion } from '#search/text/question.ts';
import type { Suggest } from '#search/text/suggester.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';
import type { Wanted } from './find-rows.ts';
import { gatherFrom, type Gathered } from './gather.ts';
import { cutPhrase } from './loosen.ts';
import { makeAnswer } from './make-answer.ts';
import type { Site } from './sites.ts';

interface Search {
	readonly question: SearchQuestion;
	readonly lexicon: Lexicon;
	/** Knows the names of schools; fetched for the complete answer only. */
	readonly suggester: () => Promise<Suggest>;
	readonly own: Site;
	readonly others: readonly { readonly address: string; readonly site: Promise<Site | null> }[];
	readonly answer: (answer: Answer) => boolean;
}

/**
 * Answers a search step by step: newest reports, then all, then partners. Where nothing is found,
 * phrases are first taken apart, then the one that is found least is left out.
 */
export async function answerSearch(search: Search): Promise<void> {
	const { lexicon, question } = search;
	const typed = phrasesOf(question.text, lexicon.fold);
	const first = await attemptWith(typed, search, null);
	if (first.isSettled) return;
	const state = { phrases: typed, counts: first.counts, isApart: false };
	const dropped: string[] = [];
	while (state.phrases.length > 1 || !state.isApart) {
		const pieces = state.isApart
			? []
			: state.phrases.flatMap((phrase) => piecesOf(phrase, lexicon));
		if (state.isApart)
			dropped.push(textOf(state.phrases.splice(leastOf(state.counts), 1)[0] ?? noPhrase));
		else state.phrases = pieces;
		state.isApart = true;
		const kept = state.phrases.map(textOf);
		const attempt = await attemptWith(state.phrases, search, { kept, dropped });
		if (attempt.isSettled) return;
		state.counts = attempt.counts;
	}
	search.answer(first.last);
}

const noPhrase: Phrase = { units: [], isPrefix: false };

function piecesOf(phrase: Phrase, lexicon: Lexicon): Phrase[] {
	const pieces = phrase.units.length > 2 ? cutPhrase(phrase, lexicon) : [];
	return pieces.length > 0 ? pieces : [phrase];
}

const leastOf = (counts: readonly number[]): number => counts.indexOf(Math.min(...counts));

interface Attempt {
	/** Whether something was found, or nobody waits for it. */
	readonly isSettled: boolean;
	/** How many rows hold each phrase. */
	readonly counts: readonly number[];
	readonly last: Answer;
}

async function attemptWith(
	phrases: readonly Phrase[],
	{ question, lexicon, suggester, own, others, answer }: Search,
	loosened: Loosened | null,
): Promise<Attempt> {
	const wanted = phrases.map((phrase): Wanted => ({
		phrase,
		theme: themeOf(phrase, question, lexicon),
	}));
	const gathered: Gathered[] = [];
	const missing: string[] = [];
	const say = (isComplete: boolean): Promise<Answer> =>
		makeAnswer(gathered, {
			...{ question, lexicon, suggester, own, wanted },
			...{ loosened, missing, isComplete },
		});
	const isQuick = own.isOpen() && others.length === 0;
	for await (const found of gatherFrom(own, wanted)) {
		gathered.push(found);
		const isLast = gathered.length === own.manifest.parts.length && others.length === 0;
		if (isQuick || isLast || found.found.literal.size === 0) continue;
		const soFar = await say(false);
		if (!answer(soFar)) return { isSettled: true, counts: [], last: soFar };
	}
	for (const { address, site } of others) {
		try {
			const partner = await site;
			if (!partner) throw new Error(address);
			for await (const found of gatherFrom(partner, wanted)) gathered.push(found);
		} catch {
			missing.push(new URL(address).host);
		}
	}
	const last = await say(true);
	const counts = wanted.map((_, index) =>
		gathered.reduce((sum, { found }) => sum + (found.counts[index] ?? 0), 0),
	);
	// Rows that only the filters hide are found: loosening the words would not help.
	const isFound =
		wanted.length === 0 ||
		gathered.some(({ found }) => found.literal.size + found.expanded.length > 0);
	if (isFound) answer(last);
	return { isSettled: isFound, counts, last };
}

const textOf = ({ units }: Phrase): string => units.join('');

function themeOf(phrase: Phrase, { isLiteral }: SearchQuestion, lexicon: Lexicon) {
	return isLiteral ? null : (lexicon.themeOf(textOf(phrase)) ?? null);
}
