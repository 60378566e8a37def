import type { ThemeEntry } from '#search/text/files.ts';
import { conceptWord, isCharacter, nameWord, wordsOf, type Phrase } from '#search/text/tokens.ts';
import { idsHolding, isName, type Library } from './library.ts';

/** What is looked for: a phrase, and the theme whose other words may stand for it. */
export interface Wanted {
	readonly phrase: Phrase;
	readonly theme: ThemeEntry | undefined;
}

/** What was looked for, and the reports that answer it, by Pagefind's ids. */
export interface Found {
	readonly wanted: readonly Wanted[];
	/** Those that hold the words as typed, or enough of them, with how well they fit. */
	readonly literal: ReadonlyMap<string, number>;
	/** Those where a theme's other words stand for some of those typed. */
	readonly expanded: readonly string[];
	/** How many reports hold each phrase, or what stands for it. */
	readonly counts: readonly number[];
}

/**
 * Pagefind's quoted search finds exactly the reports that hold a phrase, but gives all the same
 * score; a search for the same words without quotes ranks them.
 * @param isLoose whether reports count that hold not all phrases, but most, the rare weighing more
 */
export async function findReports(
	library: Library,
	wanted: readonly Wanted[],
	isLoose = false,
): Promise<Found> {
	const { pagefind, reports } = library;
	const wordsFor = (phrase: Phrase): string =>
		isName(phrase, library) ? nameWord(phrase) : wordsOf(phrase).join(' ');
	const find = async (words: string): Promise<Map<string, number>> => {
		const { results } = await pagefind.search(words);
		return new Map(results.map(({ id, score }) => [id, score]));
	};
	const findPhrase = async (phrase: Phrase): Promise<Map<string, number>> =>
		isCharacter(phrase)
			? new Map((await idsHolding(phrase.units.join(''), library)).map((id) => [id, 1]))
			: find(`"${wordsFor(phrase)}"`);
	const none = Promise.resolve(new Map<string, number>());
	// A Han character alone stands in too many words to be weighed by them; newer reports come first.
	const weighed = wanted.flatMap(({ phrase }) => (isCharacter(phrase) ? [] : wordsFor(phrase)));
	// A report that lacks one of several words has no score for all.
	const ranked = isLoose ? weighed : [weighed.join(' ')].filter(Boolean);
	const [scores, phrases, themes] = await Promise.all([
		Promise.all(ranked.map(find)),
		Promise.all(wanted.map(({ phrase }) => findPhrase(phrase))),
		Promise.all(wanted.map(({ theme }) => (theme ? find(`"${conceptWord(theme.id)}"`) : none))),
	]);
	const all = [...reports.keys()];
	const either = phrases.map((ids, index) => new Map([...ids, ...(themes[index] ?? [])]));
	const counts = either.map(({ size }) => size);
	const scoreOf = (id: string): number => scores.reduce((sum, one) => sum + (one.get(id) ?? 0), 0);
	if (isLoose) return { wanted, literal: heaviest(all, either, scoreOf), expanded: [], counts };
	const holding = all.filter((id) => phrases.every((ids) => ids.has(id)));
	const literal = new Map(holding.map((id) => [id, scoreOf(id)]));
	const expanded = all.filter((id) => !literal.has(id) && either.every((ids) => ids.has(id)));
	return { wanted, literal, expanded, counts };
}

/**
 * Reports that hold at least half as much of the phrases as the one that holds most; of those that
 * hold the same, the better score comes first.
 */
function heaviest(
	all: readonly string[],
	phrases: readonly ReadonlyMap<string, number>[],
	scoreOf: (id: string) => number,
): ReadonlyMap<string, number> {
	const weightOf = (id: string): number =>
		phrases.reduce((sum, ids) => sum + (ids.has(id) ? Math.log(1 + all.length / ids.size) : 0), 0);
	const weights = new Map(all.map((id) => [id, weightOf(id)]));
	const least = Math.max(...weights.values()) / 2;
	const heavy = [...weights].filter(([, weight]) => weight > 0 && weight >= least);
	return new Map(heavy.map(([id, weight]) => [id, weight + scoreOf(id) / 1000]));
}
