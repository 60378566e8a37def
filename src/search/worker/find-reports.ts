import type { ThemeEntry } from '#search/text/files.ts';
import { conceptWord, wordsOf, type Phrase } from '#search/text/tokens.ts';
import type { Library } from './library.ts';

/** What is looked for: a phrase, and the theme whose other words may stand for it. */
export interface Wanted {
	readonly phrase: Phrase;
	readonly theme: ThemeEntry | undefined;
}

/** Reports that answer a query, by Pagefind's ids. */
export interface FoundReports {
	/** Those that hold the words as typed, with how well they fit. */
	readonly literal: ReadonlyMap<string, number>;
	/** Those where a theme's other words stand for some of those typed. */
	readonly expanded: readonly string[];
	/** How many reports hold each phrase, or what stands for it. */
	readonly counts: readonly number[];
}

/** What was typed comes before what stands for it. */
export const idsOf = ({ literal, expanded }: FoundReports): string[] => [
	...literal.keys(),
	...expanded,
];

/**
 * Pagefind's quoted search finds exactly the reports that hold a phrase, but gives all the same
 * score; a search for the same words without quotes ranks them.
 */
export async function findReports(
	{ pagefind, places }: Library,
	wanted: readonly Wanted[],
): Promise<FoundReports> {
	const find = async (words: string): Promise<Map<string, number>> => {
		const { results } = await pagefind.search(words);
		return new Map(results.map(({ id, score }) => [id, score]));
	};
	const none = Promise.resolve(new Map<string, number>());
	// A Han character alone stands in too many words to be weighed by them; newer reports come first.
	const weighed = wanted
		.filter(({ phrase }) => phrase.units.length > 1 || phrase.isPrefix)
		.flatMap(({ phrase }) => wordsOf(phrase));
	const [scores, phrases, themes] = await Promise.all([
		weighed.length > 0 ? find(weighed.join(' ')) : none,
		Promise.all(wanted.map(({ phrase }) => find(`"${wordsOf(phrase).join(' ')}"`))),
		Promise.all(wanted.map(({ theme }) => (theme ? find(`"${conceptWord(theme.id)}"`) : none))),
	]);
	const either = phrases.map((ids, index) => new Map([...ids, ...(themes[index] ?? [])]));
	const all = [...places.keys()];
	const literal = all.filter((id) => phrases.every((ids) => ids.has(id)));
	const isLiteral = new Set(literal);
	const expanded = all.filter((id) => !isLiteral.has(id) && either.every((ids) => ids.has(id)));
	return {
		literal: new Map(literal.map((id) => [id, scores.get(id) ?? 0])),
		expanded,
		counts: either.map(({ size }) => size),
	};
}
