import type { Archive } from '#archive/archive.ts';
import { fold } from '#chinese/fold.ts';
import type { Script } from '#search/text/files.ts';
import { createFold, firstFolded, type Fold } from '#search/text/fold.ts';
import { namePhrase, wordsOf, type NamesByPair } from '#search/text/tokens.ts';
import { converterOf, namesOf, type Convert } from '#variants/converter.ts';
import mergedCharacters from './merged-characters.json' with { type: 'json' };

/** What every step of the index build needs to know. */
export interface SearchContext {
	readonly archive: Archive;
	/** What characters fold to, as the browser gets it. */
	readonly folds: string;
	readonly fold: Fold;
	/** How a text is shown to those who read a script. */
	readonly show: Readonly<Record<Script, Convert>>;
	/** The names that are shown by rules of their own, in whatever text they stand. */
	readonly names: readonly string[];
	/** The same as either script shows them. */
	readonly namesByPair: NamesByPair;
}

export function searchContext(archive: Archive): SearchContext {
	const folds = makeFolds();
	const fold = createFold(folds);
	const names = namesOf(archive);
	const show = { hans: (text: string) => text, hant: converterOf(archive) };
	const folded = new Set([...names, ...names.map(show.hant)].map(fold));
	const phrases = [...folded].flatMap((name) => namePhrase(name, fold));
	const namesByPair = Map.groupBy(phrases, (phrase) => wordsOf(phrase)[0] ?? '');
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
