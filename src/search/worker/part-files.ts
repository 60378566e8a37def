import type { FacetTable, Part, PartHead, ShownReport } from '#search/files.ts';
import { fetchPacked, fetchPackedJson } from './fetch-packed.ts';
import { remembered } from './remembered.ts';

/** The files of one part, each fetched once and only when asked for. */
export interface PartFiles {
	readonly head: () => Promise<PartHead>;
	readonly facets: () => Promise<FacetTable>;
	/** Rows that speak of a concept. */
	readonly conceptRows: (slug: string) => Promise<readonly number[]>;
	/** What one slice holds of a bundle of word lists. */
	readonly words: (bundle: number, slice: number) => Promise<Uint8Array>;
	readonly report: (slice: string, row: number) => Promise<ShownReport>;
}

export function partFiles(base: string, { name, digest }: Part): PartFiles {
	const address = (file: string) => `${base}${name}/${file}?v=${digest}`;
	const bundle = remembered((number: number) => fetchPacked(address(`words/${number}.gz`)));
	const head = remembered(() => fetchPackedJson<PartHead>(address('head.gz')));
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
		async words(number, slice) {
			const bytes = await bundle(number);
			const { slices } = await head('');
			const lengths = new DataView(bytes.buffer, bytes.byteOffset, slices.length * 4);
			let start = slices.length * 4;
			for (let before = 0; before < slice; before += 1)
				start += lengths.getUint32(before * 4, true);
			return bytes.subarray(start, start + lengths.getUint32(slice * 4, true));
		},
		report: (slice, row) => fetchPackedJson<ShownReport>(`${base}docs/${slice}/${row}.gz`),
	};
}
