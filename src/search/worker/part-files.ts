import type { FacetTable, Part, PartHead, ShownReport } from '#search/text/files.ts';
import { unpackWordBundle } from '#search/text/word-bundle.ts';
import { fetchBytes, fetchPackedJson } from './fetch-packed.ts';
import { remembered } from './remembered.ts';

/** The files of one part, each fetched once and only when asked for. */
export interface PartFiles {
	readonly head: () => Promise<PartHead>;
	readonly facets: () => Promise<FacetTable>;
	/** Rows that speak of a concept. */
	readonly conceptRows: (slug: string) => Promise<readonly number[]>;
	/** The packed lists of a bundle of words. */
	readonly words: (bundle: number) => Promise<ReadonlyMap<string, Uint8Array>>;
	readonly report: (shard: string, row: number) => Promise<ShownReport>;
}

export function partFiles(base: string, { name, digest }: Part): PartFiles {
	const address = (file: string) => `${base}${name}/${file}?v=${digest}`;
	const head = remembered(() => fetchPackedJson<PartHead>(address('words/head.gz')));
	const facets = remembered(() => fetchPackedJson<FacetTable>(address('facets.gz')));
	return {
		head: () => head(''),
		facets: () => facets(''),
		conceptRows: remembered(async (slug: string) => {
			// No file means that no report of this part speaks of it.
			const steps = await fetchPackedJson<number[]>(address(`concepts/${slug}.gz`)).catch(() => []);
			let row = 0;
			return steps.map((step) => (row += step));
		}),
		words: remembered(async (number: number) =>
			unpackWordBundle(await fetchBytes(address(`words/${number}.bin`))),
		),
		report: (shard, row) => fetchPackedJson<ShownReport>(`${base}docs/${shard}/${row}.gz`),
	};
}
