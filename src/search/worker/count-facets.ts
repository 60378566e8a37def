import type { Filter } from 'virtual:pagefind';
import { facetNames, type FacetName } from '#search/text/files.ts';
import type { FacetCount, FacetCounts, Filters } from '#search/text/question.ts';
import { rowValues } from '#search/text/tokens.ts';
import { idsOf, type FoundReports } from './find-reports.ts';
import type { Library } from './library.ts';

/**
 * Has Pagefind filter reports and count the values of their facets. A facet's own filter is left out
 * of its counts, so that they say what choosing one more value would add.
 */
export async function countFacets(
	library: Library,
	found: FoundReports,
	{ filters, labelOf }: { filters: Filters; labelOf: (value: string) => string },
) {
	const chosen = facetNames.filter((facet) => filters[facet]?.length);
	const pass = (facets: readonly FacetName[]) => {
		const wanted = facets.map((facet) => anyOf(facet, filters[facet] ?? []));
		return passing(library, found, wanted);
	};
	const { results, filters: counts } = await pass(chosen);
	const facets = facetNames.map(async (facet): Promise<FacetCounts> => {
		const others = chosen.filter((one) => one !== facet);
		const own = chosen.includes(facet) ? (await pass(others)).filters : counts;
		return { facet, values: valuesOf(facet, own['facet'] ?? {}, filters[facet] ?? [], labelOf) };
	});
	return { ids: results.map(({ id }) => id), facets: await Promise.all(facets) };
}

/** The cases among some reports that have any of the filters' values, each with those values. */
export async function sharedValues(
	library: Library,
	found: FoundReports,
	filters: Filters,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const shared = new Map(idsOf(found).map((id): [string, string[]] => [id, []]));
	for (const facet of facetNames) {
		for (const value of filters[facet] ?? []) {
			const alike = [anyOf('kind', ['case']), anyOf(facet, [value])];
			const { results } = await passing(library, found, alike);
			for (const { id } of results) shared.get(id)?.push(`${facet}:${value}`);
		}
	}
	return new Map([...shared].filter(([, values]) => values.length > 0));
}

const anyOf = (facet: FacetName, values: readonly string[]): Filter => ({
	facet: { any: values.map((value) => `${facet}:${value}`) },
});

/** Those of the reports found that pass all filters. */
async function passing(
	{ pagefind, places }: Library,
	found: FoundReports,
	filters: readonly Filter[],
) {
	const groups = new Map<string, { shard: string; hundred: string; rests: string[] }>();
	for (const id of idsOf(found)) {
		const { shard, row } = places.get(id) ?? { shard: '', row: 0 };
		const [hundred, rest] = rowValues(row);
		const group = groups.get(shard + hundred) ?? { shard, hundred, rests: [] };
		groups.set(shard + hundred, group);
		group.rests.push(rest);
	}
	// A filter of nothing lets everything pass.
	if (groups.size === 0) return { results: [], filters: {} };
	const any = Array.from(groups.values(), ({ shard, hundred, rests }) => ({
		shard,
		facet: { all: [hundred, { any: rests }] },
	}));
	return pagefind.search(found.search, { filters: { all: [{ any }, ...filters] } });
}

function valuesOf(
	facet: FacetName,
	counts: Readonly<Record<string, number>>,
	chosen: readonly string[],
	labelOf: (value: string) => string,
): FacetCount[] {
	const known = Object.keys(counts).filter((value) => value.startsWith(`${facet}:`));
	const all = new Set([...known, ...chosen.map((id) => `${facet}:${id}`)]);
	return Array.from(all, (value) => {
		const id = value.slice(facet.length + 1);
		const isChosen = chosen.includes(id);
		return { id, isChosen, label: labelOf(value), count: counts[value] ?? 0 };
	})
		.filter(({ count, isChosen }) => count > 0 || isChosen)
		.sort(facet === 'year' ? latestFirst : commonestFirst);
}

const latestFirst = (a: FacetCount, b: FacetCount): number => (a.id < b.id ? 1 : -1);

const commonestFirst = (a: FacetCount, b: FacetCount): number =>
	b.count - a.count || (a.id < b.id ? -1 : 1);
