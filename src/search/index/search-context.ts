import type { Archive } from '#archive/archive.ts';
import { fold } from '#chinese/fold.ts';
import type { Script } from '#search/text/files.ts';
import { createFold, firstFolded } from '#search/text/fold.ts';
import { namePhrase, wordsOf, type NamesByPair } from '#search/text/tokens.ts';
import { converterOf, namesOf, type Convert } from '#variants/converter.ts';
import mergedCharacters from './merged-characters.json' with { type: 'json' };

/** What every step of the index build needs to know. */
export type SearchContext = ReturnType<typeof searchContext>;

export function searchContext(archive: Archive) {
	/** What characters fold to, as the browser gets it. */
	const folds = makeFolds();
	const fold = createFold(folds);
	/** The names that are shown by rules of their own, in whatever text they stand. */
	const names = namesOf(archive);
	/** How a text is shown to those who read a script. */
	const show: Readonly<Record<Script, Convert>> = {
		hans: (text) => text,
		hant: converterOf(archive),
	};
	/** The names as either script shows them. */
	const folded = new Set([...names, ...names.map(show.hant)].map(fold));
	const phrases = [...folded].flatMap((name) => namePhrase(name, fold));
	const namesByPair: NamesByPair = Map.groupBy(phrases, (phrase) => wordsOf(phrase)[0] ?? '');
	return { archive, folds, fold, show, names, namesByPair };
}

/** Folds Traditional to Simplified, and together what the scripts tell apart in different places. */
function makeFolds(): string {
	const merged = new Map(mergedCharacters.map(({ from, to }) => [from, to]));
	const folded = (character: string): string => {
		const next = merged.get(character) ?? fold(character);
		return next === character ? character : folded(next);
	};
	return Array.from({ length: 0xa000 - firstFolded }, (_, index) => {
		const character = String.fromCharCode(firstFolded + index);
		return folded(character) === character ? ' ' : folded(character);
	}).join('');
}
