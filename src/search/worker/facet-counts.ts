import {
	facetNames,
	type FacetColumn,
	type FacetName,
	type FacetTable,
} from '#search/text/files.ts';
import type { FacetCounts, Filters } from '#search/text/question.ts';
import type { Written } from '#search/text/written.ts';

/** Rows of one part that answer the words of a query, with the values of their facets. */
export interface Found {
	readonly rows: readonly number[];
	readonly table: FacetTable;
}

/** The rows that have, for every facet with a filter, one of its values. */
export const filtered = ({ rows, table }: Found, filters: Filters): number[] => {
	const tests = facetNames.flatMap((facet) => testOf(table[facet], filters[facet]) ?? []);
	return rows.filter((row) => tests.every((passes) => passes(row)));
};

/**
 * How many rows each value would leave. A facet's own filter is left out of its counts, so that they
 * say what choosing one more value would add.
 */
export function facetCounts(
	parts: readonly Found[],
	filters: Filters,
	read: (written: Written) => string,
): FacetCounts[] {
	return facetNames.map((facet) => {
		const chosen = new Set(filters[facet]);
		const others = { ...filters, [facet]: [] };
		const counts = new Map<string, number>();
		const labels = new Map<string, string>();
		for (const part of parts) {
			const { values, sets, rows } = part.table[facet];
			const rowsBySet = sets.map(() => 0);
			for (const row of filtered(part, others)) {
				const set = rows[row] ?? 0;
				rowsBySet[set] = (rowsBySet[set] ?? 0) + 1;
			}
			for (const [id, label] of values) labels.set(id, read(label));
			sets.forEach((set, index) => {
				for (const value of set) {
					const id = values[value]?.[0] ?? '';
					counts.set(id, (counts.get(id) ?? 0) + (rowsBySet[index] ?? 0));
				}
			});
		}
		const values = [...new Set([...counts.keys(), ...chosen])]
			.map((id) => ({
				id,
				label: labels.get(id) ?? id,
				count: counts.get(id) ?? 0,
				isChosen: chosen.has(id),
			}))
			.filter(({ count, isChosen }) => count > 0 || isChosen)
			.sort((a, b) => orderOf(facet, a, b));
		return { facet, values };
	});
}

/** The values of a row that a description names. */
export function sharedValues(row: number, table: FacetTable, filters: Filters): Written[] {
	return facetNames.flatMap((facet) => {
		const { values, sets, rows } = table[facet];
		const own = sets[rows[row] ?? 0] ?? [];
		return own.flatMap((value) => {
			const [id, label] = values[value] ?? [];
			return id !== undefined && label !== undefined && filters[facet]?.includes(id) ? [label] : [];
		});
	});
}

interface Countable {
	readonly id: string;
	readonly count: number;
}

/** Years run backwards, everything else from the commonest. */
function orderOf(facet: FacetName, a: Countable, b: Countable): number {
	if (facet === 'year') return a.id < b.id ? 1 : -1;
	return b.count - a.count || (a.id < b.id ? -1 : 1);
}

function testOf(
	{ values, sets, rows }: FacetColumn,
	chosen: readonly string[] = [],
): ((row: number) => boolean) | null {
	if (chosen.length === 0) return null;
	const wanted = new Set(values.flatMap(([id], index) => (chosen.includes(id) ? [index] : [])));
	const passes = sets.map((set) => set.some((value) => wanted.has(value)));
	return (row) => passes[rows[row] ?? 0] ?? false;
}
