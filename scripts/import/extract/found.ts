import type { ConceptId } from '#thesaurus/index.ts';

/** What an amount counts, and where the words for it stand. */
export interface Found {
	readonly type: ConceptId;
	readonly from: number;
	readonly to: number;
}
