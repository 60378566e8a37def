import { facetNames, type FacetName } from '#search/text/files.ts';
import type { FacetChoice, FacetChoices, Filters } from '#search/text/question.ts';

interface CountOptions {
	readonly filters: Filters;
	/** Values that a report has: `kind:visit`. */
	readonly facetsOf: (id: string) => readonly string[];
	readonly labelOf: (value: string) => string;
}

/**
 * The reports that pass the filters, and how many have each value. A facet's own filter is left out
 * of its counts, so that they say what choosing one more value would add. Pagefind would count all
 * values again for each search that an answer is made of, which takes longer than the searches.
 */
export function countFacets(
	ids: readonly string[],
	{ filters, facetsOf, labelOf }: CountOptions,
): { passing: readonly string[]; facets: readonly FacetChoices[] } {
	const pass = (skipped?: FacetName): readonly string[] => {
		const others = facetNames.filter((facet) => facet !== skipped && filters[facet]);
		const wanted = others.map((facet) => valuesOf(facet, filters));
		return ids.filter((id) => wanted.every((any) => any.some((one) => facetsOf(id).includes(one))));
	};
	const countsFor = (some: readonly string[]): ReadonlyMap<string, number> => {
		const counts = new Map<string, number>();
		for (const value of some.flatMap(facetsOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
		return counts;
	};
	const passing = pass();
	const counts = countsFor(passing);
	const facets = facetNames.map((facet) => {
		const chosen = valuesOf(facet, filters);
		const own = chosen.length > 0 ? countsFor(pass(facet)) : counts;
		const values = [...new Set([...own.keys(), ...chosen])];
		const choices = values
			.filter((value) => value.startsWith(`${facet}:`))
			.map((value) => ({
				id: value.slice(facet.length + 1),
				label: labelOf(value),
				count: own.get(value) ?? 0,
				isChosen: chosen.includes(value),
			}));
		return { name: facet, choices: choices.sort(facet === 'year' ? latestFirst : commonestFirst) };
	});
	return { passing, facets };
}

/** @example valuesOf('kind', { kind: ['visit'] }) // ['kind:visit'] */
const valuesOf = (facet: FacetName, filters: Filters): string[] =>
	(filters[facet] ?? []).map((id) => `${facet}:${id}`);

/** What has no year comes last. */
const latestFirst = (a: FacetChoice, b: FacetChoice): number =>
	Number(a.id === 'undated') - Number(b.id === 'undated') || (a.id < b.id ? 1 : -1);

const commonestFirst = (a: FacetChoice, b: FacetChoice): number =>
	b.count - a.count || (a.id < b.id ? -1 : 1);
