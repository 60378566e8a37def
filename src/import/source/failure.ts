/** The importer cannot go on with a file. Says what was found, why, and what to do, in Chinese. */
export class ImportFailure extends Error {
	readonly hint: string;

	constructor(message: string, hint: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'ImportFailure';
		this.hint = hint;
	}
}
