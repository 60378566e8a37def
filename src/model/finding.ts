/** Something to tell the author of a file: what was found, why it is wrong, what to do. */
export interface Finding {
	/** Path below the content folder. */
	readonly file: string;
	/** Counted from 1; 1 where the whole file is meant. */
	readonly line: number;
	/** Name of the rule that found it. */
	readonly rule: string;
	/** An error keeps what it stands in from being published, a warning does not. */
	readonly severity: 'error' | 'warning';
	/** Whether it stands in a draft, which is left out of the site: it stops nothing else. */
	readonly isInDraft?: boolean;
	/** What was found and why it is wrong, in Chinese. */
	readonly message: string;
	/** What to do about it, in Chinese. */
	readonly hint: string;
}

/** Where in a file: a line, or a field of its data, whose line the parsed file knows. */
export type FindingPlace = { readonly line: number } | { readonly path: readonly PropertyKey[] };

/** A finding as a rule makes it. */
export type RuleFinding = Omit<Finding, 'line' | 'rule'> & { readonly place: FindingPlace };

export const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Whether a site must not be published with it. */
export const stopsSite = (finding: Finding): boolean => isError(finding) && !finding.isInDraft;

/** Orders findings by file and line. */
export function byPlace(a: Finding, b: Finding): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line;
}
