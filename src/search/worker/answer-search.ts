import type { Answer, Loosened } from '#search/text/question.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';
import { findReports, idsOf, type Wanted } from './find-reports.ts';
import { cutPhrase } from './loosen.ts';
import { makeAnswer, type Search } from './make-answer.ts';

/**
 * Answers a search step by step: newest reports, then all. Where nothing is found, phrases are first
 * taken apart, then the one that is found least is left out.
 * @param answer takes an answer, and says whether somebody still waits for a better one
 */
export async function answerSearch(
	search: Search,
	answer: (answer: Answer) => boolean,
): Promise<void> {
	const { library, lexicon, question } = search;
	const typed = phrasesOf(question.text, lexicon.fold);
	const find = async (phrases: readonly Phrase[], loosened: Loosened | null = null) => {
		const wanted = phrases.map((phrase): Wanted => ({
			phrase,
			theme: question.isLiteral ? undefined : lexicon.themeOf(textOf(phrase)),
		}));
		const found = await findReports(library, wanted);
		// Reports that only the filters hide are found: loosening the words would not help.
		const isFound = wanted.length === 0 || idsOf(found).length > 0;
		return { found, isFound, make: () => makeAnswer({ ...search, wanted, loosened }, found) };
	};
	if (!library.isComplete()) {
		const { found, make } = await find(typed);
		if (found.literal.size > 0 && !answer(await make())) return;
		await library.complete();
	}
	const asTyped = await find(typed);
	const kept = typed.flatMap((phrase) => piecesOf(phrase, search));
	const dropped: string[] = [];
	let last = asTyped;
	while (!last.isFound && kept.length > 0) {
		last = await find(kept, { kept: kept.map(textOf), dropped: [...dropped] });
		const { counts } = last.found;
		dropped.push(...kept.splice(counts.indexOf(Math.min(...counts)), 1).map(textOf));
	}
	answer(await (last.isFound ? last : asTyped).make());
}

function piecesOf(phrase: Phrase, { lexicon }: Search): Phrase[] {
	const pieces = phrase.units.length > 2 ? cutPhrase(phrase, lexicon) : [];
	return pieces.length > 0 ? pieces : [phrase];
}

const textOf = ({ units }: Phrase): string => units.join('');
