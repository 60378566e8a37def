import type { Answer, Loosened } from '#search/text/question.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';
import { findReports, idsOf, type Wanted } from './find-reports.ts';
import { cutPhrase } from './loosen.ts';
import { makeAnswer, type Search } from './make-answer.ts';

/** What the newest reports hold of the words as typed; `null` where they hold nothing. */
export async function answerEarly(search: Search): Promise<Answer | null> {
	const { found, make } = await find(search, typedIn(search));
	const hasFilters = Object.keys(search.question.filters).length > 0;
	return found.literal.size > 0 && !hasFilters ? make() : null;
}

/**
 * Answers a search out of all reports. Where nothing is found, phrases are first taken apart, then
 * the one that is found least is left out.
 */
export async function answerSearch(search: Search): Promise<Answer> {
	const typed = typedIn(search);
	const asTyped = await find(search, typed);
	const kept = typed.flatMap((phrase) => piecesOf(phrase, search));
	const dropped: string[] = [];
	let last = asTyped;
	while (!last.isFound && kept.length > 0) {
		last = await find(search, kept, { kept: kept.map(textOf), dropped: [...dropped] });
		const { counts } = last.found;
		dropped.push(...kept.splice(counts.indexOf(Math.min(...counts)), 1).map(textOf));
	}
	return (last.isFound ? last : asTyped).make();
}

const typedIn = ({ question, lexicon }: Search): Phrase[] => phrasesOf(question.text, lexicon.fold);

async function find(search: Search, phrases: readonly Phrase[], loosened: Loosened | null = null) {
	const { question, lexicon, library } = search;
	const wanted = phrases.map((phrase): Wanted => ({
		phrase,
		theme: question.isLiteral ? undefined : lexicon.themeOf(textOf(phrase)),
	}));
	const found = await findReports(library, wanted);
	return {
		found,
		// Reports that only the filters hide are found: loosening the words would not help.
		isFound: wanted.length === 0 || idsOf(found).length > 0,
		make: () => makeAnswer({ ...search, wanted, loosened }, found),
	};
}

function piecesOf(phrase: Phrase, { lexicon }: Search): Phrase[] {
	const pieces = phrase.units.length > 2 ? cutPhrase(phrase, lexicon) : [];
	return pieces.length > 0 ? pieces : [phrase];
}

const textOf = ({ units }: Phrase): string => units.join('');
