import type { BylineFact } from '#import/source/byline.ts';
import type { Block } from '#import/source/block.ts';
import type { Ledger } from '#import/source/ledger.ts';
import type { Tracked } from '#import/source/tracked.ts';
import { findTitle } from './find-title.ts';
import { outline } from './outline.ts';
import { readByline } from './read-byline.ts';

/** A document with its title and bylines taken out and its headings marked. */
export interface Structured {
	readonly blocks: Block[];
	readonly title: { readonly text: Tracked; readonly reason: string } | null;
	readonly bylines: readonly BylineFact[];
}

export function structure(blocks: readonly Block[], ledger: Ledger): Structured {
	const { blocks: withoutBylines, facts } = readByline(blocks, ledger);
	const found = findTitle(withoutBylines, ledger);
	return {
		blocks: outline(found?.blocks ?? withoutBylines),
		title: found && { text: found.title, reason: found.reason },
		bylines: facts,
	};
}
