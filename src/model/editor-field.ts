/**
 * What the editor needs to know of a value that its schema cannot say, because the schema reads text
 * and checks it with code. It stands in a schema's `.meta({ editor: … })`.
 */
export interface EditorField {
	/** Refuses what is certainly wrong while somebody types; the check of the content knows the rest. */
	readonly pattern?: string;
	/** What is said where the pattern refuses, in Chinese. */
	readonly hint?: string;
	/** How many characters may be written. */
	readonly maxLength?: number;
	/** The words of a closed list by the codes that they stand for. */
	readonly choices?: Readonly<Record<string, string>>;
	/** The collection with the file that an id names. */
	readonly refersTo?: 'schools' | 'programmes' | 'pairings' | 'reports';
	/** Whether it is the code of a division, which people know by its name. */
	readonly isRegion?: boolean;
	/** Whether digits alone are written into the file as a number. */
	readonly isNumeric?: boolean;
}

declare module 'astro/zod' {
	interface GlobalMeta {
		editor?: EditorField;
	}
}
