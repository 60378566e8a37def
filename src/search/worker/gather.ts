import type { Filters, SearchQuestion } from '#search/text/question.ts';
import type { Written } from '#search/text/written.ts';
import { filtered, sharedValues } from './facet-counts.ts';
import { findRows, type FoundRows, type Wanted } from './find-rows.ts';
import type { OpenPart } from './search-part.ts';
import type { Site } from './sites.ts';

/** A part of a site with the rows that answer the words of a query. */
export interface Gathered {
	readonly site: Site;
	readonly part: OpenPart;
	readonly found: FoundRows;
}

/** One row of all that were gathered. */
export interface Hit {
	readonly from: Gathered;
	readonly row: number;
	readonly score: number;
	readonly isLiteral: boolean;
	/** What it shares with the school that was described. */
	readonly reasons: readonly Written[];
}

/**
 * Searches the parts of a site, newest first: one after another as long as each has to be opened, so
 * that the first results need not wait, then all at once.
 */
export async function* gatherFrom(site: Site, wanted: readonly Wanted[]): AsyncGenerator<Gathered> {
	const search = async (_: unknown, index: number): Promise<Gathered> => {
		const part = await site.part(index);
		return { site, part, found: await findRows(part, wanted) };
	};
	const { parts } = site.manifest;
	if (site.isOpen()) yield* await Promise.all(parts.map(search));
	else for (const index of parts.keys()) yield await search(null, index);
}

/** The hits that pass the filters; what was typed comes before what stands for it. */
export async function hitsOf(
	gathered: readonly Gathered[],
	{ filters, sort, isLike }: Pick<SearchQuestion, 'filters' | 'sort' | 'isLike'>,
): Promise<Hit[]> {
	const hitsIn = isLike ? similarIn : passingIn;
	const lists = await Promise.all(gathered.map((from) => hitsIn(from, filters)));
	const byDate = lists.flatMap((list) => list.sort((a, b) => b.row - a.row));
	if (sort === 'date') return byDate;
	return byDate.sort((a, b) => Number(b.isLiteral) - Number(a.isLiteral) || b.score - a.score);
}

/** Where the report of a row lies. */
export function placeOf({ head }: OpenPart, row: number): { shard: string; index: number } {
	let first = 0;
	for (const [shard, reports] of head.shards) {
		if (row < first + reports) return { shard, index: row - first };
		first += reports;
	}
	throw new Error(`No row ${row}`);
}

async function passingIn(from: Gathered, filters: Filters): Promise<Hit[]> {
	const { literal, expanded } = from.found;
	const rows = [...literal.keys(), ...expanded];
	const isFiltered = Object.values(filters).some((values) => values.length > 0);
	const passing = isFiltered
		? filtered({ rows, table: await from.part.files.facets() }, filters)
		: rows;
	return passing.map((row) => ({
		from,
		row,
		score: literal.get(row) ?? 0,
		isLiteral: literal.has(row),
		reasons: [],
	}));
}

/** Cases that share something with the school that the filters describe, most in common first. */
async function similarIn(from: Gathered, filters: Filters): Promise<Hit[]> {
	const table = await from.part.files.facets();
	const rows = [...from.found.literal.keys(), ...from.found.expanded];
	return filtered({ rows, table }, { kind: ['case'] }).flatMap((row) => {
		const reasons = sharedValues(row, table, filters);
		if (reasons.length === 0) return [];
		return [{ from, row, score: reasons.length, isLiteral: true, reasons }];
	});
}
