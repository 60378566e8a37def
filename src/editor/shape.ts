/**
 * What a field takes, in plain data: everything that the schemas of the model can say and that an
 * editor must offer. The browser gets it as JSON, without the schemas.
 */
export type Shape =
	| { readonly type: 'text'; readonly longest?: number; readonly pattern?: string }
	| { readonly type: 'date' }
	| { readonly type: 'day' }
	| { readonly type: 'amount' }
	| { readonly type: 'region' }
	| { readonly type: 'url' }
	| { readonly type: 'email' }
	| { readonly type: 'id' }
	| { readonly type: 'whole'; readonly least?: number; readonly most?: number }
	| { readonly type: 'boolean' }
	| { readonly type: 'constant'; readonly value: string }
	| { readonly type: 'choice'; readonly choices: readonly Choice[] }
	| { readonly type: 'list'; readonly item: Shape; readonly fewest: number }
	| ObjectShape;

export interface ObjectShape {
	readonly type: 'object';
	readonly fields: readonly Field[];
}

export interface Field {
	readonly name: string;
	/** What the schema says about it, in Chinese. */
	readonly description: string;
	readonly isRequired: boolean;
	/** What stands for it where it is not written. */
	readonly fallback?: unknown;
	readonly shape: Shape;
}

/** A word that authors write and the code that it stands for; both are taken. */
export interface Choice {
	readonly word: string;
	readonly code: string;
}

/** How the files of a collection are built: one shape, or one for each kind of report. */
export interface FileShape {
	readonly isMarkdown: boolean;
	/** By the value of `kind`; a collection without kinds has one shape named `''`. */
	readonly shapes: Readonly<Record<string, ObjectShape>>;
}
