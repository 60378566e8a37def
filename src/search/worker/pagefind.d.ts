declare module 'virtual:pagefind' {
	/** The functions of Pagefind's WebAssembly; an index is a number that each call gives anew. */
	export interface Pagefind {
		(options: { readonly module_or_path: Uint8Array }): Promise<unknown>;
		readonly init_pagefind: (metadata: Uint8Array) => number;
		readonly load_index_chunk: (index: number, chunk: Uint8Array) => number;
		readonly search: (
			index: number,
			query: string,
			original: string,
			filters: string,
			sort: string,
			isExact: boolean,
			hasExactDiacritics: boolean,
		) => string;
	}
	export const pagefind: Pagefind;
}
