import type { Quote } from '#import/facts/reading.ts';

/** What one place of a text says of who helps whom; schools by their keys. */
export interface Statement {
	readonly helps: readonly string[];
	readonly helped: readonly string[];
	/** Those that help each other. */
	readonly mutual: readonly string[];
	/** 1 is a hint, 3 a plain word. */
	readonly weight: number;
	readonly reason: string;
	/** What is likely of such schools, not what the text says of these. */
	readonly isHint?: true;
	readonly quote: Quote;
}

/** The same before its words are taken from the source. */
export interface Placed extends Omit<Statement, 'quote'> {
	/** Where in the marked text. */
	readonly from: number;
	readonly to: number;
}
