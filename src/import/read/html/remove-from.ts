import type { ImportRule } from '#i18n/words/imports.ts';
import type { SourceDocument } from '#import/clean/text/source.ts';
import { track } from '#import/clean/text/tracked.ts';

/** Adds words to a document's text that are left out from the start, noted under a rule. */
export function removeFrom<Document extends Pick<SourceDocument, 'text' | 'ledger'>>(
	document: Document,
	rule: ImportRule,
	words: string,
): Document {
	const removal = { rule, text: track(words, document.text.length) };
	return {
		...document,
		text: document.text + words,
		ledger: { ...document.ledger, removed: [...document.ledger.removed, removal] },
	};
}
