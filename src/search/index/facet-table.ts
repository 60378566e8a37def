import type { Archive } from '#archive/archive.ts';
import {
	facetNames,
	type FacetColumn,
	type FacetName,
	type FacetTable,
} from '#search/text/files.ts';
import type { Written } from '#search/text/written.ts';
import { facetLabel } from './search-facets.ts';
import type { ShardRow } from './shard.ts';

/** The values of all facets over the rows of a part. Sets of values repeat, so each is kept once. */
export function facetTable(
	rows: readonly ShardRow[],
	{ archive, write }: { archive: Archive; write: (text: string) => Written },
): FacetTable {
	const columnOf = (facet: FacetName): FacetColumn => {
		const ids = [...new Set(rows.flatMap(({ facets }) => facets[facet]))].sort();
		const places = new Map(ids.map((id, index) => [id, index]));
		const sets = new Map<string, number>();
		const setOf = (values: readonly string[]): number => {
			const key = values
				.map((id) => places.get(id))
				.sort((a = 0, b = 0) => a - b)
				.join(',');
			const known = sets.get(key) ?? sets.size;
			sets.set(key, known);
			return known;
		};
		const column = rows.map(({ facets }) => setOf(facets[facet]));
		return {
			values: ids.map((id) => [id, write(facetLabel(facet, id, archive))]),
			sets: [...sets.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number))),
			rows: column,
		};
	};
	const [
		kind,
		year,
		type,
		theme,
		problem,
		region,
		stage,
		setting,
		size,
		subject,
		evidence,
		script,
	] = facetNames;
	return {
		kind: columnOf(kind),
		year: columnOf(year),
		type: columnOf(type),
		theme: columnOf(theme),
		problem: columnOf(problem),
		region: columnOf(region),
		stage: columnOf(stage),
		setting: columnOf(setting),
		size: columnOf(size),
		subject: columnOf(subject),
		evidence: columnOf(evidence),
		script: columnOf(script),
	};
}
