import { removeChrome } from './chrome/remove-chrome.ts';
import { removePinyin } from './repair/pinyin.ts';
import { restorePunctuation } from './repair/punctuation.ts';
import { splitDocuments } from './structure/split-documents.ts';
import type { Block } from '#import/source/block.ts';
import type { Ledger } from '#import/source/ledger.ts';
import type { SourceDocument } from '#import/source/source.ts';

/** Cleans what a file holds and cuts it into its documents. */
export function clean(source: SourceDocument): { documents: Block[][]; ledger: Ledger } {
	const { removed, repaired, moved } = source.ledger;
	const ledger: Ledger = { removed: [...removed], repaired: [...repaired], moved: [...moved] };
	const steps = [removeChrome, removePinyin, restorePunctuation];
	const blocks = steps.reduce((left, step) => step(left, ledger), [...source.blocks]);
	return { documents: splitDocuments(blocks), ledger };
}
