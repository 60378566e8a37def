import type { Archive } from '#archive/archive.ts';
import type { Script } from '#search/text/files.ts';
import { createFold, type Fold } from '#search/text/fold.ts';
import { createConverter, type Convert } from '#variants/converter.ts';
import { makeFoldPairs } from './fold-pairs.ts';

/** What every step of the index build needs to know. */
export interface SearchContext {
	readonly archive: Archive;
	readonly folds: string;
	readonly fold: Fold;
	/** How a text is shown to those who read a script. */
	readonly show: Readonly<Record<Script, Convert>>;
}

export function searchContext(archive: Archive): SearchContext {
	const folds = makeFoldPairs();
	const names = Array.from(archive.schools.values(), ({ name }) => name);
	return {
		archive,
		folds,
		fold: createFold(folds),
		show: { hans: (text) => text, hant: createConverter(names) },
	};
}
