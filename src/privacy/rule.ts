import type { FoldedText } from './folded-text.ts';

/** One kind of personal data. A new one is a file in `rules/` and a line in `rules/index.ts`. */
export interface PrivacyRule {
	readonly rule: string;
	/** An error stops the build until the words are gone or waived in writing. */
	readonly severity: 'error' | 'warning';
	readonly message: string;
	readonly hint: string;
	/** Where it stands in the folded text. */
	readonly find: (folded: FoldedText) => Iterable<Span>;
}

/** A piece of the folded text; `end` is the first place behind it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
