import type { Lexicon } from '#search/text/lexicon.ts';
import type { Answer, Loosened } from '#search/text/question.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';
import { findReports, type Wanted } from './find-reports.ts';
import { cutPhrase } from './loosen.ts';
import { makeAnswer, type Asked } from './make-answer.ts';

interface Search extends Asked {
	/** Takes an answer, and says whether somebody still waits for a better one. */
	readonly answer: (answer: Answer) => boolean;
}

/**
 * Answers a search step by step: newest reports, then all. Where nothing is found, phrases are first
 * taken apart, then the one that is found least is left out.
 */
export async function answerSearch(search: Search): Promise<void> {
	const { lexicon, question } = search;
	const typed = phrasesOf(question.text, lexicon.fold);
	const first = await attempt(search, typed, null);
	const phrases = typed.flatMap((phrase) => piecesOf(phrase, lexicon));
	const dropped: string[] = [];
	const tryAgain = () => attempt(search, phrases, { kept: phrases.map(textOf), dropped });
	const isCut = phrases.map(textOf).join(' ') !== typed.map(textOf).join(' ');
	let last = first.isSettled || !isCut ? first : await tryAgain();
	while (!last.isSettled && phrases.length > 1) {
		const least = last.counts.indexOf(Math.min(...last.counts));
		dropped.push(...phrases.splice(least, 1).map(textOf));
		last = await tryAgain();
	}
	if (!last.isSettled) search.answer(first.made);
}

interface Attempt {
	/** Whether something was found, or nobody waits for it. */
	readonly isSettled: boolean;
	/** How many reports hold each phrase. */
	readonly counts: readonly number[];
	readonly made: Answer;
}

async function attempt(
	search: Search,
	phrases: readonly Phrase[],
	loosened: Loosened | null,
): Promise<Attempt> {
	const { question, lexicon, answer } = search;
	const wanted = phrases.map((phrase): Wanted => ({
		phrase,
		theme: question.isLiteral ? undefined : lexicon.themeOf(textOf(phrase)),
	}));
	const newest = await search.library();
	if (newest.isPartial()) {
		const found = await findReports(newest, wanted);
		if (found.literal.size > 0) {
			const made = await makeAnswer({ ...search, wanted, loosened, library: newest }, found);
			if (!answer(made)) return { isSettled: true, counts: [], made };
		}
	}
	const library = await newest.whole();
	const found = await findReports(library, wanted);
	const made = await makeAnswer({ ...search, wanted, loosened, library }, found);
	// Reports that only the filters hide are found: loosening the words would not help.
	const isFound = wanted.length === 0 || found.literal.size + found.expanded.length > 0;
	if (isFound) answer(made);
	return { isSettled: isFound, counts: found.counts, made };
}

function piecesOf(phrase: Phrase, lexicon: Lexicon): Phrase[] {
	const pieces = phrase.units.length > 2 ? cutPhrase(phrase, lexicon) : [];
	return pieces.length > 0 ? pieces : [phrase];
}

const textOf = ({ units }: Phrase): string => units.join('');
