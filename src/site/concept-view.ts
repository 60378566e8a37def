import { concepts, conceptIdOf, conceptOf, slugOf, type ConceptId } from '#thesaurus/index.ts';

/** What a theme page says of its concept. */
export interface ConceptView {
	readonly id: ConceptId;
	readonly slug: string;
	readonly term: string;
	readonly alt: readonly string[];
	readonly not: readonly string[];
	/** Related terms; those that are concepts have a page. */
	readonly related: readonly { readonly term: string; readonly path?: string }[];
	readonly note?: string;
}

function conceptView(id: ConceptId): ConceptView {
	const { term, alt, not = [], related = [], note } = conceptOf(id);
	return {
		id,
		slug: slugOf(id),
		term,
		alt,
		not,
		related: related.map((word) => {
			const other = conceptIdOf(word);
			return { term: word, ...(other && { path: `/themes/${slugOf(other)}/` }) };
		}),
		...(note && { note }),
	};
}

export const conceptViews = (): ConceptView[] => concepts.map(({ id }) => conceptView(id));
