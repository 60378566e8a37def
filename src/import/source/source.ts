import type { ImportRule } from '#i18n/words/imports.ts';
import type { Block } from './block.ts';
import type { Changes } from './changes.ts';
import { track } from './tracked.ts';

/** A file as its format delivers it, before anything is judged. */
export interface SourceDocument {
	/** All text of the file, in order, seen or not. Offsets count from its beginning. */
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly marks: Marks;
	/** What reading has already left out, such as scripts, or taken for bylines. */
	readonly changes: Changes;
	/** What the file says about itself. */
	readonly meta: SourceMeta;
	/** Gives the bytes of a picture that the address of a block names, or `null`. */
	readonly pictureBytes: (src: string) => Uint8Array | null | Promise<Uint8Array | null>;
}

/** What is marked in the text, by the offset of each character. */
export interface Marks {
	/** Addresses that words link to. */
	readonly links: ReadonlyMap<number, string>;
	/** Bold and italic words; what is both is bold. */
	readonly styles: ReadonlyMap<number, 'strong' | 'emphasis'>;
}

export const noMarks: Marks = { links: new Map(), styles: new Map() };

export interface SourceMeta {
	readonly title?: string | undefined;
	readonly url?: string | undefined;
	/** `YYYY-MM-DD`, of the page, never of the event. */
	readonly published?: string | undefined;
	readonly publisher?: string | undefined;
	/** Properties that may name a person, for the privacy gate. */
	readonly properties?: readonly string[];
	/** Words of headers and footers, and of the text, that say it is not for everybody. */
	readonly reservations?: readonly string[];
	/** Told to the author: what a format could not carry over. */
	readonly doubts?: readonly string[];
}

/** The document with words in its text that are left out from the start, noted under a rule. */
export function withRemoval<Document extends Pick<SourceDocument, 'text' | 'changes'>>(
	document: Document,
	rule: ImportRule,
	words: string,
): Document {
	if (words === '') return document;
	const text = track(words, document.text.length + 1);
	return {
		...document,
		text: `${document.text}\n${words}`,
		changes: [...document.changes, { fate: 'removed', rule, text }],
	};
}
