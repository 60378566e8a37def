import { createLexicon, type Lexicon } from '#search/text/lexicon.ts';
import type { Answer, Loosened } from '#search/text/question.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';
import { findReports, idsOf, type Wanted } from './find-reports.ts';
import { cutPhrase } from './loosen.ts';
import { makeAnswer, type Search } from './make-answer.ts';

/**
 * Answers a search step by step: the words as typed in the newest reports, then everything. Where
 * nothing is found, phrases are first taken apart, then the one that is found least is left out.
 * @param answer takes an answer, and says whether somebody still waits for a better one
 */
export async function answerSearch(
	search: Search,
	answer: (answer: Answer) => boolean,
): Promise<void> {
	const { library, fold, question } = search;
	const typed = phrasesOf(question.text, fold);
	const find = async (
		phrases: readonly Phrase[],
		lexicon: Lexicon,
		loosened: Loosened | null = null,
	) => {
		const wanted = phrases.map((phrase): Wanted => ({
			phrase,
			theme: question.isLiteral ? undefined : lexicon.themeOf(textOf(phrase)),
		}));
		const found = await findReports(library, wanted);
		// Reports that only the filters hide are found: loosening the words would not help.
		const isFound = wanted.length === 0 || idsOf(found).length > 0;
		return {
			found,
			isFound,
			make: () => makeAnswer({ ...search, lexicon, wanted, loosened }, found),
		};
	};
	if (!library.isComplete()) {
		// Themes and facets are files that the first results do not wait for.
		const { found, make } = await find(typed, createLexicon([], fold));
		const isShown = found.literal.size > 0 && Object.keys(question.filters).length === 0;
		if (isShown && !answer(await make())) return;
		await library.complete();
	}
	const lexicon = await search.lexicon();
	const asTyped = await find(typed, lexicon);
	const kept = typed.flatMap((phrase) => piecesOf(phrase, lexicon));
	const dropped: string[] = [];
	let last = asTyped;
	while (!last.isFound && kept.length > 0) {
		last = await find(kept, lexicon, { kept: kept.map(textOf), dropped: [...dropped] });
		const { counts } = last.found;
		dropped.push(...kept.splice(counts.indexOf(Math.min(...counts)), 1).map(textOf));
	}
	answer(await (last.isFound ? last : asTyped).make());
}

function piecesOf(phrase: Phrase, lexicon: Lexicon): Phrase[] {
	const pieces = phrase.units.length > 2 ? cutPhrase(phrase, lexicon) : [];
	return pieces.length > 0 ? pieces : [phrase];
}

const textOf = ({ units }: Phrase): string => units.join('');
