/** A thing with a page of its own. */
export interface Named {
	readonly id: string;
	readonly name: string;
}
