import type { ImportRule } from '#i18n/words/imports.ts';
import type { Block } from './block.ts';
import type { Ledger } from './ledger.ts';
import { track } from './tracked.ts';

/** A file as its format delivers it, before anything is judged. */
export interface SourceDocument {
	/** All text of the file, in order, seen or not. Offsets count from its beginning. */
	readonly text: string;
	readonly blocks: readonly Block[];
	/** Addresses that words link to, by the offset of each character. */
	readonly links: ReadonlyMap<number, string>;
	/** What reading has already left out, such as scripts, or taken for bylines. */
	readonly ledger: Ledger;
	/** What the file says about itself. */
	readonly meta: SourceMeta;
	/** Gives the bytes of a picture by the name that a block holds, or `null`. */
	readonly pictureBytes: (src: string) => Promise<Uint8Array | null>;
}

export interface SourceMeta {
	readonly title?: string;
	readonly url?: string;
	/** `YYYY-MM-DD`, of the page, never of the event. */
	readonly published?: string;
	readonly publisher?: string;
	/** Properties that may name a person, for the privacy gate. */
	readonly properties?: readonly string[];
	/** Told to the author: what a format could not carry over. */
	readonly doubts?: readonly string[];
}

/** The document with words in its text that are left out from the start, noted under a rule. */
export function withRemoval<Document extends Pick<SourceDocument, 'text' | 'ledger'>>(
	document: Document,
	rule: ImportRule,
	words: string,
): Document {
	if (words === '') return document;
	const text = track(words, document.text.length + 1);
	return {
		...document,
		text: `${document.text}\n${words}`,
		ledger: [...document.ledger, { fate: 'removed', rule, text }],
	};
}
