/** What this engine uses of Pagefind's script for the browser. */
declare module 'virtual:pagefind' {
	export interface Pagefind {
		/** Adds another index; its results are searched with the first's. */
		readonly mergeIndex: (path: string, options: IndexOptions) => Promise<void>;
		/** Words between quotation marks are a phrase, others beginnings of words; `null` finds all. */
		readonly search: (
			words: string | null,
			options?: { readonly filters: Readonly<Record<string, string>> },
		) => Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
	}

	interface IndexOptions {
		readonly basePath: string;
		/** A filter that all pages of the index are given. */
		readonly mergeFilter: Readonly<Record<string, string>>;
		/** Stands in the address of the index's first file, in place of the time. */
		readonly metaCacheTag: string;
	}

	export function createInstance(options: IndexOptions): Pagefind;
}
