import { anyOf } from '#thesaurus/any-of.ts';
import type { ThemeEntry } from './files.ts';
import fillers from './fillers.json' with { type: 'json' };
import type { Fold } from './fold.ts';

export type Lexicon = ReturnType<typeof createLexicon>;

/** The field's words, ready to be asked. */
export function createLexicon(themes: readonly ThemeEntry[], fold: Fold) {
	const byTerm = new Map<string, ThemeEntry>();
	for (const theme of themes) for (const term of theme.terms) byTerm.set(fold(term), theme);
	const clauses = themes.flatMap((theme) => theme.clauses);
	const inClause = (folded: string): ThemeEntry | undefined =>
		themes.find((theme) => theme.clauses.some((one) => new RegExp(`^(?:${one})$`).test(folded)));
	// One character may be a part of a word: 了解.
	const longFillers = fillers.filter(({ length }) => length > 1);
	return {
		fold,
		/** The theme that a word is an entry term of, or that a clause speaks of. */
		themeOf: (folded: string) => byTerm.get(folded) ?? inClause(folded),
		/** The themes that a word may mean, where it does not decide. */
		themesPerhaps: (folded: string) =>
			themes.filter(({ ambiguous }) => ambiguous.some((term) => fold(term) === folded)),
		/** Matches in folded text what is one word of a question, and captures it. */
		anyTerm: new RegExp(`(${[...clauses, anyOf([...byTerm.keys(), ...longFillers])].join('|')})`),
		/** Whether a word asks or joins, and names nothing. */
		isFiller: (folded: string): boolean => fillers.includes(folded),
	};
}
