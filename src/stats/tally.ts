import type { SchoolYear } from '#model/school-year.ts';

/**
 * School years from the first to the last that occur, without gaps: a year without records is a
 * zero, not a hole. `undated` comes last, if there is any.
 */
export function yearsBetween(years: readonly SchoolYear[]): SchoolYear[] {
	const starts = years.filter((year) => year !== 'undated').map((year) => Number(year.slice(0, 4)));
	const undated: SchoolYear[] = years.includes('undated') ? ['undated'] : [];
	if (starts.length === 0) return undated;
	const first = Math.min(...starts);
	const length = Math.max(...starts) - first + 1;
	const run = Array.from(
		{ length },
		(_, index): SchoolYear => `${first + index}-${first + index + 1}`,
	);
	return [...run, ...undated];
}

/** How many items fall under each key. */
export function tally<Item, Key>(
	items: readonly Item[],
	keyOf: (item: Item) => Key,
): Map<Key, number> {
	const groups = Map.groupBy(items, keyOf);
	return new Map([...groups].map(([key, group]) => [key, group.length]));
}

/** For `sort`: the newest school year first, what has no year last. */
export function newestYearFirst(a: SchoolYear, b: SchoolYear): number {
	if (a === 'undated' || b === 'undated') return a === 'undated' ? 1 : -1;
	return a < b ? 1 : -1;
}
