import { openDocShare } from './clean/chrome/doc-share.ts';
import { removeChrome } from './clean/chrome/remove-chrome.ts';
import { repairByteShift } from './clean/repair/byte-shift.ts';
import { joinBrokenLines } from './clean/repair/broken-lines.ts';
import { splitGluedBlocks } from './clean/repair/glued-blocks.ts';
import { removePinyin } from './clean/repair/pinyin-annotations.ts';
import { restorePunctuation } from './clean/repair/punctuation.ts';
import { splitDocuments } from './facts/structure/split-documents.ts';
import type { Block } from './clean/text/block.ts';
import type { Ledger } from './clean/text/ledger.ts';
import type { SourceDocument } from './clean/text/source.ts';

/** Cleans and repairs what a file holds and cuts it into its documents. */
export function prepare(source: SourceDocument): { documents: Block[][]; ledger: Ledger } {
	const { removed, repaired, moved } = source.ledger;
	const ledger: Ledger = { removed: [...removed], repaired: [...repaired], moved: [...moved] };
	const steps: readonly ((blocks: readonly Block[], ledger: Ledger) => Block[])[] = [
		openDocShare,
		removeChrome,
		repairByteShift,
		removePinyin,
		joinBrokenLines,
		splitGluedBlocks,
		restorePunctuation,
	];
	const blocks = steps.reduce<Block[]>((left, step) => step(left, ledger), [...source.blocks]);
	return { documents: splitDocuments(blocks), ledger };
}
