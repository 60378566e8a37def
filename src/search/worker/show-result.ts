import { marked, matchesOf, windowAround } from '#search/text/excerpt.ts';
import type { ShownReport } from '#search/text/files.ts';
import type { Lexicon } from '#search/text/lexicon.ts';
import type { Result } from '#search/text/question.ts';
import { findPhrase, phrasesOf, type Phrase, type Runs } from '#search/text/tokens.ts';
import { runsOf } from '#search/text/units.ts';
import type { Wanted } from './find-reports.ts';

interface ShowOptions {
	readonly wanted: readonly Wanted[];
	readonly lexicon: Lexicon;
	/** Address of the site's pages. */
	readonly home: string;
	/** The site's title, where it is not this one. */
	readonly site: string;
}

/** A report as a result: the best piece of its text, with the words found marked in it. */
export function showResult(
	{ id, kind, when, schools, title, texts, evidence }: ShownReport,
	{ wanted, lexicon: { fold }, home, site }: ShowOptions,
): Result {
	const read = (text: string, anchor = '') => ({ anchor, text, runs: runsOf(text, fold) });
	const heading = read(title);
	const pieces = texts.map(([anchor, text]) => read(text, anchor));
	const implied = wanted.flatMap(({ phrase, theme }) =>
		theme && ![heading, ...pieces].some(({ runs }) => holds(runs, phrase)) ? [theme] : [],
	);
	const quotes = implied.flatMap((theme) => evidence[theme.id] ?? []);
	const phrases = [
		...wanted.map(({ phrase }) => phrase),
		...quotes.flatMap((quote) => phrasesOf(quote, fold)),
	];
	// The first text that holds most of them.
	const counts = pieces.map(({ runs }) => phrases.filter((phrase) => holds(runs, phrase)).length);
	const { anchor, text, runs } = pieces[counts.indexOf(Math.max(...counts))] ?? heading;
	const matches = matchesOf(runs, phrases);
	return {
		kind,
		when,
		schools,
		site,
		address: `${home}reports/${id}/${anchor && matches.length > 0 ? `#${anchor}` : ''}`,
		title: marked(title, matchesOf(heading.runs, phrases)),
		excerpt: marked(text, matches, windowAround(text, matches)),
		reason:
			quotes.length > 0
				? { kind: 'insteadOf', words: quotes }
				: { kind: 'tagged', words: implied.flatMap(({ terms }) => terms.slice(0, 1)) },
	};
}

const holds = (runs: Runs, phrase: Phrase): boolean => findPhrase(runs, phrase).length > 0;
