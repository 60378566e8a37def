/** Something to tell the author of a file: what was found, why it is wrong, what to do. */
export interface Finding {
	/** Path below the content folder. */
	readonly file: string;
	/** Counted from 1; 1 where the whole file is meant. */
	readonly line: number;
	/** Name of the rule that found it. */
	readonly rule: string;
	/** An error stops the build, a warning does not. */
	readonly severity: 'error' | 'warning';
	/** What was found and why it is wrong, in Chinese. */
	readonly message: string;
	/** What to do about it, in Chinese. */
	readonly hint: string;
}
