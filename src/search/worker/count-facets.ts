import type { Filter, Found } from 'virtual:pagefind';
import { facetNames, type FacetName } from '#search/text/files.ts';
import type { FacetCount, FacetCounts, Filters } from '#search/text/question.ts';
import { rowValues } from '#search/text/row-filter.ts';
import { idsOf, type FoundReports } from './find-reports.ts';
import type { Library } from './library.ts';

/** What filters leave of some reports, and what each of their values would leave. */
export interface Filtered {
	readonly ids: readonly string[];
	readonly facets: readonly FacetCounts[];
}

/**
 * Has Pagefind filter reports and count the values of their facets. A facet's own filter is left out
 * of its counts, so that they say what choosing one more value would add.
 */
export async function countFacets(
	library: Library,
	found: FoundReports,
	{ filters, labelOf }: { filters: Filters; labelOf: (value: string) => string },
): Promise<Filtered> {
	const ids = idsOf(found);
	const within = onlyThese(ids, library);
	const chosen = facetNames.filter((facet) => filters[facet]?.length);
	const ask = async (facets: readonly FacetName[]): Promise<Found> =>
		// A filter of nothing lets everything pass.
		ids.length === 0
			? { results: [], filters: {} }
			: library.pagefind.search(found.search, {
					filters: {
						all: [within, ...facets.map((facet) => anyOf(facet, filters[facet] ?? []))],
					},
				});
	const all = await ask(chosen);
	const facets = facetNames.map(async (facet): Promise<FacetCounts> => {
		const isChosen = chosen.includes(facet);
		const { filters: counts } = isChosen ? await ask(chosen.filter((one) => one !== facet)) : all;
		return { facet, values: valuesOf(facet, counts['facet'] ?? {}, filters[facet] ?? [], labelOf) };
	});
	return { ids: all.results.map(({ id }) => id), facets: await Promise.all(facets) };
}

/** The ids of the cases among some reports, each with the values of the filters that it has. */
export async function sharedValues(
	library: Library,
	found: FoundReports,
	filters: Filters,
): Promise<Map<string, string[]>> {
	const within = onlyThese(idsOf(found), library);
	const shared = new Map<string, string[]>();
	for (const facet of facetNames) {
		for (const value of filters[facet] ?? []) {
			const { results } = await library.pagefind.search(found.search, {
				filters: { all: [within, anyOf('kind', ['case']), anyOf(facet, [value])] },
			});
			for (const { id } of results)
				shared.set(id, [...(shared.get(id) ?? []), `${facet}:${value}`]);
		}
	}
	return shared;
}

const anyOf = (facet: FacetName, values: readonly string[]): Filter => ({
	facet: { any: values.map((value) => `${facet}:${value}`) },
});

/** A filter that lets these reports pass and no others. */
function onlyThese(ids: readonly string[], { places }: Library): Filter {
	const groups = new Map<string, { shard: string; hundred: string; rests: string[] }>();
	for (const id of ids) {
		const place = places.get(id);
		if (!place) continue;
		const [hundred, rest] = rowValues(place.row);
		const key = `${place.shard} ${hundred}`;
		const group = groups.get(key) ?? { shard: place.shard, hundred, rests: [] };
		group.rests.push(rest);
		groups.set(key, group);
	}
	return {
		any: Array.from(groups.values(), ({ shard, hundred, rests }) => ({
			shard,
			facet: { all: [hundred, { any: rests }] },
		})),
	};
}

function valuesOf(
	facet: FacetName,
	counts: Readonly<Record<string, number>>,
	chosen: readonly string[],
	labelOf: (value: string) => string,
): FacetCount[] {
	const known = Object.keys(counts)
		.filter((value) => value.startsWith(`${facet}:`))
		.map((value) => value.slice(facet.length + 1));
	return [...new Set([...known, ...chosen])]
		.map((id) => ({
			id,
			label: labelOf(`${facet}:${id}`),
			count: counts[`${facet}:${id}`] ?? 0,
			isChosen: chosen.includes(id),
		}))
		.filter(({ count, isChosen }) => count > 0 || isChosen)
		.sort(facet === 'year' ? latestFirst : commonestFirst);
}

const latestFirst = (a: FacetCount, b: FacetCount): number => (a.id < b.id ? 1 : -1);

const commonestFirst = (a: FacetCount, b: FacetCount): number =>
	b.count - a.count || (a.id < b.id ? -1 : 1);
