import type { ThemeEntry, Vocabulary } from './files.ts';
import { createFold, type Fold } from './fold.ts';

/** The vocabulary, ready to be asked. */
export interface Lexicon {
	readonly fold: Fold;
	/** The theme that a word is an entry term of. */
	readonly themeOf: (folded: string) => ThemeEntry | undefined;
	/** The themes that a word may mean, where it does not decide. */
	readonly themesPerhaps: (folded: string) => readonly ThemeEntry[];
	readonly themes: readonly ThemeEntry[];
}

export function createLexicon({ themes, folds }: Vocabulary): Lexicon {
	const fold = createFold(folds);
	const byTerm = new Map(
		themes.flatMap((theme) => [theme.term, ...theme.alt].map((term) => [fold(term), theme])),
	);
	return {
		fold,
		themes,
		themeOf: (folded) => byTerm.get(folded),
		themesPerhaps: (folded) =>
			themes.filter(({ ambiguous }) => ambiguous.some((term) => fold(term) === folded)),
	};
}
