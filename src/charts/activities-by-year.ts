import type { Deed } from '#stats/deeds.ts';
import { facets, type ConceptId } from '#thesaurus/index.ts';
import type { Chart } from './chart.ts';
import { yearRows } from './count-rows.ts';

/** How many activities each school year has on record, by what kind of help they were. */
export const activitiesByYear = {
	id: 'activities-by-year',
	form: 'stacked',
	rowKind: 'school-year',
	columnKind: 'facet',
	rowsOf: ({ deeds }) => yearRows(deeds, facetsAmong(deeds), ({ type }) => facetOf(type)),
} as const satisfies Chart;

const facetsByConcept = new Map<string, string>(
	facets.flatMap(({ id, concepts }) =>
		concepts.map((concept): [string, string] => [concept.id, id]),
	),
);

/** The thesaurus facet that a type of activity belongs to. */
const facetOf = (type: ConceptId): string => facetsByConcept.get(type) ?? '';

/** The facets that occur among deeds, in the order of the thesaurus. */
function facetsAmong(deeds: readonly Deed[]): string[] {
	const present = new Set(deeds.map(({ type }) => facetOf(type)));
	return facets.map(({ id }) => id).filter((id) => present.has(id));
}
