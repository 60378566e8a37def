import type { ThemeEntry } from '#search/text/files.ts';
import { wordsOf, type Phrase } from '#search/text/tokens.ts';
import { everyReport, type Library } from './library.ts';

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
	/** A search that finds all of them and not many more. */
	readonly search: string;
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
	const quoted = wanted.map(({ phrase }) => `"${wordsOf(phrase).join(' ')}"`);
	const [scores, phrases, themes] = await Promise.all([
		scoresOf(wanted, pagefind),
		Promise.all(quoted.map((phrase) => resultsOf(pagefind.search(phrase)))),
		Promise.all(
			wanted.map(({ theme }) =>
				theme ? resultsOf(pagefind.search(everyReport, { filters: { concept: theme.id } })) : none,
			),
		),
	]);
	const either = phrases.map((ids, index) => new Set([...ids, ...(themes[index] ?? [])]));
	const literal = inAll(phrases, places.keys());
	const isLiteral = new Set(literal);
	const expanded = inAll(either, places.keys()).filter((id) => !isLiteral.has(id));
	const counts = either.map(({ size }) => size);
	const rarest = quoted[counts.indexOf(Math.min(...counts))];
	return {
		literal: new Map(literal.map((id) => [id, scores.get(id) ?? 0])),
		...{ expanded, counts },
		search: (expanded.length === 0 && rarest) || everyReport,
	};
}

const resultsOf = async (found: ReturnType<Library['pagefind']['search']>): Promise<Set<string>> =>
	new Set((await found).results.map(({ id }) => id));

const none: Promise<ReadonlySet<string>> = Promise.resolve(new Set<string>());

/** A Han character alone stands in too many words to be weighed by them; newer reports come first. */
async function scoresOf(
	wanted: readonly Wanted[],
	pagefind: Library['pagefind'],
): Promise<Map<string, number>> {
	const words = wanted
		.filter(({ phrase }) => phrase.units.length > 1 || phrase.isPrefix)
		.flatMap(({ phrase }) => wordsOf(phrase));
	if (words.length === 0) return new Map();
	const { results } = await pagefind.search(words.join(' '));
	return new Map(results.map(({ id, score }) => [id, score]));
}

/** What all sets hold, in the order of `all`. */
const inAll = (sets: readonly ReadonlySet<string>[], all: Iterable<string>): string[] =>
	[...all].filter((id) => sets.every((set) => set.has(id)));
