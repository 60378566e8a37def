/** A step on the way to a page; the last, the page itself, has no address. */
export interface Crumb {
	readonly label: string;
	readonly path?: string;
}
