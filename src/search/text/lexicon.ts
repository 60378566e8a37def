import type { ThemeEntry } from './files.ts';
import type { Fold } from './fold.ts';

/** The field's words, ready to be asked. */
export interface Lexicon {
	readonly fold: Fold;
	/** The theme that a word is an entry term of. */
	readonly themeOf: (folded: string) => ThemeEntry | undefined;
	/** The themes that a word may mean, where it does not decide. */
	readonly themesPerhaps: (folded: string) => readonly ThemeEntry[];
	/** Matches entry terms in folded text, and captures them. */
	readonly anyTerm: RegExp;
}

export function createLexicon(themes: readonly ThemeEntry[], fold: Fold): Lexicon {
	const byTerm = new Map<string, ThemeEntry>();
	for (const theme of themes) for (const term of theme.terms) byTerm.set(fold(term), theme);
	return {
		fold,
		themeOf: (folded) => byTerm.get(folded),
		themesPerhaps: (folded) =>
			themes.filter(({ ambiguous }) => ambiguous.some((term) => fold(term) === folded)),
		anyTerm: longestOf([...byTerm.keys()]),
	};
}

/** Matches any of the terms, of those that begin together the longest, and captures it. */
export const longestOf = (terms: readonly string[], flags = ''): RegExp => {
	const longestFirst = [...terms].sort((a, b) => b.length - a.length);
	const escaped = longestFirst.map((term) => term.replace(/[+*.?()]/g, '\\$&'));
	return new RegExp(`(${escaped.join('|')})`, flags);
};
