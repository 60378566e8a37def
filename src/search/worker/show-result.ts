import { marked, phrasesIn, matchesOf, windowAround } from '#search/text/excerpt.ts';
import type { ShownReport } from '#search/text/files.ts';
import type { Lexicon } from '#search/text/lexicon.ts';
import type { Result } from '#search/text/question.ts';
import { phrasesOf } from '#search/text/tokens.ts';
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
	{ id, kind, when, schools, title, summary, texts, evidence }: ShownReport,
	{ wanted, lexicon: { fold }, home, site }: ShowOptions,
): Result {
	const written = texts.map(([, text]) => text);
	const implied = wanted.flatMap(({ phrase, theme }) =>
		theme && ![title, ...written].some((text) => phrasesIn(text, [phrase], fold) > 0)
			? [theme]
			: [],
	);
	const quotes = implied.flatMap((theme) => evidence[theme.id] ?? []);
	const phrases = [
		...wanted.map(({ phrase }) => phrase),
		...quotes.flatMap((quote) => phrasesOf(quote, fold)),
	];
	// The first text that holds most of them.
	const counts = [summary, ...written].map((one) => phrasesIn(one, phrases, fold));
	const [anchor, text] = texts[counts.indexOf(Math.max(...counts)) - 1] ?? ['', summary];
	const matches = matchesOf(text, phrases, fold);
	return {
		kind,
		when,
		schools,
		site,
		address: `${home}reports/${id}/${anchor && matches.length > 0 ? `#${anchor}` : ''}`,
		title: marked(title, matchesOf(title, phrases, fold)),
		excerpt: marked(text, matches, windowAround(text, matches)),
		reason:
			quotes.length > 0
				? { kind: 'insteadOf', words: quotes }
				: { kind: 'tagged', words: implied.flatMap(({ terms }) => terms.slice(0, 1)) },
	};
}
