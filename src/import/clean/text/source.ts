import type { Block, Link } from './block.ts';
import type { Ledger } from './ledger.ts';

/** A file as its format delivers it, before anything is judged. */
export interface SourceDocument {
	/** All text of the file, in order, seen or not. Offsets count from its beginning. */
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly links: readonly Link[];
	/** What reading has already left out, such as scripts. */
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
