import type { ThemeEntry, Vocabulary } from './files.ts';
import { createFold, type Fold } from './fold.ts';
import { readScriptTable, type ScriptTable } from './script-table.ts';
import { asWritten, type Written } from './written.ts';

/** The vocabulary, ready to be asked. */
export interface Lexicon {
	readonly fold: Fold;
	readonly table: ScriptTable;
	/** The theme that a word is an entry term of. */
	readonly themeOf: (folded: string) => ThemeEntry | undefined;
	/** The themes that a word may mean, where it does not decide. */
	readonly themesPerhaps: (folded: string) => readonly ThemeEntry[];
	readonly themes: readonly ThemeEntry[];
}

export function createLexicon({ themes, scripts }: Vocabulary): Lexicon {
	const table = readScriptTable(scripts);
	const fold = createFold(table);
	const key = (written: Written) => fold(asWritten(written));
	const byTerm = new Map(
		themes.flatMap((theme) =>
			[theme.term, ...theme.alt].map((term) => [key(term), theme] as const),
		),
	);
	return {
		fold,
		table,
		themes,
		themeOf: (folded) => byTerm.get(folded),
		themesPerhaps: (folded) =>
			themes.filter(({ ambiguous }) => ambiguous.some((term) => key(term) === folded)),
	};
}
