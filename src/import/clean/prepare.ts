import { removeChrome } from './chrome/remove-chrome.ts';
import { joinBrokenLines } from './repair/broken-lines.ts';
import { splitGluedBlocks } from './repair/glued-blocks.ts';
import { removePinyin } from './repair/pinyin-annotations.ts';
import { restorePunctuation } from './repair/punctuation.ts';
import { splitDocuments } from './structure/split-documents.ts';
import type { Block } from './text/block.ts';
import type { Ledger } from './text/ledger.ts';
import type { SourceDocument } from './text/source.ts';

/** Cleans and repairs what a file holds and cuts it into its documents. */
export function prepare(source: SourceDocument): { documents: Block[][]; ledger: Ledger } {
	const { removed, repaired, moved } = source.ledger;
	const ledger: Ledger = { removed: [...removed], repaired: [...repaired], moved: [...moved] };
	const steps: readonly ((blocks: readonly Block[], ledger: Ledger) => Block[])[] = [
		removeChrome,
		removePinyin,
		joinBrokenLines,
		splitGluedBlocks,
		restorePunctuation,
	];
	const blocks = steps.reduce<Block[]>((left, step) => step(left, ledger), [...source.blocks]);
	return { documents: splitDocuments(blocks), ledger };
}
