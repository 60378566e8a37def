import { removeChrome } from './chrome/remove-chrome.ts';
import { hideNumbers } from './repair/hide-numbers.ts';
import { removePinyin } from './repair/pinyin.ts';
import { restorePunctuation } from './repair/punctuation.ts';
import { takeTitle, type FoundTitle } from './structure/find-title.ts';
import { outline } from './structure/outline.ts';
import { readByline } from './structure/read-byline.ts';
import { splitDocuments } from './structure/split-documents.ts';
import { textsOf, type Block } from '#import/source/block.ts';
import {
	entriesOf,
	changesBetween,
	type BylineEvidence,
	type Changes,
} from '#import/source/changes.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { inserted } from '#import/source/tracked.ts';

/** One document of a file, with its title and bylines taken out and its headings marked. */
export interface CleanDocument {
	readonly title: FoundTitle | null;
	readonly blocks: readonly Block[];
	/** What the lines around it say about it. */
	readonly bylines: readonly BylineEvidence[];
	/** What happened in its part of the source; all parts together are the whole source. */
	readonly changes: Changes;
}

/** Cleans what a file holds and cuts it into its documents. */
export function clean(source: SourceDocument): CleanDocument[] {
	const changes = [...source.changes];
	const steps = [removeChrome, removePinyin, restorePunctuation];
	const cuts = splitDocuments(
		steps.reduce((blocks, step) => step(blocks, changes), [...source.blocks]),
	);
	return cuts.map((cut, index) => {
		const own: Changes = [];
		const from = index === 0 ? 0 : startOf(cut);
		const part = changesBetween(changes, from, startOf(cuts[index + 1] ?? []));
		const rest = readByline(cut, own);
		// What a page says of itself says nothing of each of several reports in it.
		const bylines = entriesOf(cuts.length === 1 ? [...own, ...part] : own, 'evidence');
		const { title, blocks } = takeTitle(rest, own);
		return {
			title,
			blocks: outline(hideNumbers(blocks, own)),
			bylines,
			changes: [...part, ...own],
		};
	});
}

/** Where the first words of some blocks stand in the source. */
const startOf = (blocks: readonly Block[]): number =>
	blocks
		.flatMap(textsOf)
		.flatMap(({ at }) => at)
		.find((offset) => offset !== inserted) ?? Number.POSITIVE_INFINITY;
