import type { Deed } from '#stats/deeds.ts';
import { facets, type ConceptId } from '#thesaurus/index.ts';

const facetsByConcept = new Map<string, string>(
	facets.flatMap(({ id, concepts }) =>
		concepts.map((concept): [string, string] => [concept.id, id]),
	),
);

/** The thesaurus facet that a type of activity belongs to. */
export const facetOf = (type: ConceptId): string => facetsByConcept.get(type) ?? '';

/** The facets that occur among deeds, in the order of the thesaurus. */
export function facetsAmong(deeds: readonly Deed[]): string[] {
	const present = new Set(deeds.map(({ type }) => facetOf(type)));
	return facets.map(({ id }) => id).filter((id) => present.has(id));
}
