/** A finding before its line is known. */
export interface Mistake {
	readonly file: string;
	readonly path: readonly PropertyKey[];
	readonly message: string;
	readonly hint: string;
}
