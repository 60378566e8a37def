declare module 'virtual:pagefind' {
	export interface PagefindHit {
		readonly id: string;
		readonly score: number;
	}
	export interface PagefindInstance {
		readonly init: () => Promise<void>;
		readonly preload: (terms: string) => Promise<void>;
		readonly search: (terms: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
	}
	export type PagefindFetch = (address: string) => Promise<{
		readonly json: () => Promise<unknown>;
		readonly arrayBuffer: () => Promise<ArrayBufferLike>;
	}>;
	/** Pagefind's browser side, with `fetch` as it shall use it. */
	export function startPagefind(fetch: PagefindFetch): {
		readonly createInstance: (options: { readonly basePath: string }) => PagefindInstance;
	};
}
