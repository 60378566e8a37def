import type { Answer } from '#search/text/question.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';
import { findReports, type Found } from './find-reports.ts';
import { cutPhrase } from './loosen.ts';
import { makeAnswer, type Search } from './make-answer.ts';

/** What the newest reports hold of the words as typed; `null` where they hold nothing. */
export async function answerEarly(search: Search): Promise<Answer | null> {
	// The values that filters ask for are not there yet.
	if (Object.keys(search.question.filters).length > 0) return null;
	const found = await find(search, typedIn(search));
	return found.literal.size > 0 ? makeAnswer(search, found) : null;
}

/**
 * Answers a search out of all reports. Where none holds what was typed, those that hold most of its
 * words are found, however the words stand.
 */
export async function answerSearch(search: Search): Promise<Answer> {
	const typed = typedIn(search);
	const asTyped = await find(search, typed);
	// Reports that only the filters hide are found: loosening the words would not help.
	if (typed.length === 0 || asTyped.literal.size + asTyped.expanded.length > 0)
		return makeAnswer(search, asTyped);
	const words = await wordsIn(search, typed);
	const byWords = await find(search, words);
	const tried = words.flatMap((word, index) =>
		byWords.counts[index] ? word : pairsIn(word, search),
	);
	const loosely = await find(search, tried, true);
	const kept = tried.filter((_, index) => loosely.counts[index]);
	// Where nothing is held, it says all the same what other words were looked for.
	if (kept.length === 0) return makeAnswer(search, byWords);
	const dropped = words.filter((word) => !kept.includes(word));
	return makeAnswer(search, loosely, { kept: kept.map(textOf), dropped: dropped.map(textOf) });
}

/** What a question is about: the name that its letters are the initials of, or else its words. */
async function wordsIn({ question, lexicon, suggest }: Search, typed: Phrase[]): Promise<Phrase[]> {
	const letters = /^\s*[a-z]{2,}\s*$/.test(lexicon.fold(question.text));
	const [named] = letters ? (await suggest())(question.text, 1) : [];
	if (named) return phrasesOf(named.label, lexicon.fold);
	const words = typed.flatMap((phrase) => cutPhrase(phrase, lexicon));
	return words.length > 0 ? words : typed;
}

/** A long word that nothing holds may be a name with more before or after it: 大凉山. */
function pairsIn({ units, text }: Phrase, { question, lexicon }: Search): Phrase[] {
	const isHan = units.length === text.length;
	if (!isHan || question.isLiteral || lexicon.themeOf(units.join(''))) return [];
	const pairs = Array.from(text.slice(1), (_, index) => text.slice(index, index + 2));
	return pairs.flatMap((pair) => phrasesOf(pair, lexicon.fold));
}

const typedIn = ({ question, lexicon }: Search): Phrase[] => phrasesOf(question.text, lexicon.fold);

function find(
	{ question, lexicon, library }: Search,
	phrases: readonly Phrase[],
	isLoose = false,
): Promise<Found> {
	const wanted = phrases.map((phrase) => ({
		phrase,
		theme: question.isLiteral ? undefined : lexicon.themeOf(phrase.units.join('')),
	}));
	return findReports(library, wanted, isLoose);
}

const textOf = ({ text }: Phrase): string => text;
