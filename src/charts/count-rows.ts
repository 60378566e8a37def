import type { SchoolYear } from '#model/school-year.ts';
import { exactly } from '#stats/interval.ts';
import { tally, yearsBetween } from '#stats/tally.ts';
import type { ChartRows } from './chart.ts';

/** Items of each school year counted by another key; a year without any is a row of zeros. */
export const yearRows = <Item extends { readonly schoolYear: SchoolYear }>(
	items: readonly Item[],
	columns: readonly string[],
	columnOf: (item: Item) => string,
): ChartRows =>
	countRows(
		items,
		{ rows: yearsBetween(items.map(({ schoolYear }) => schoolYear)), columns },
		(item) => [item.schoolYear, columnOf(item)],
	);

/** Activities counted by one key; an activity may count under several, or under none. */
export function activityRows<Deed>(
	deeds: readonly Deed[],
	rows: readonly string[],
	keysOf: (deed: Deed) => readonly string[],
): ChartRows {
	const columns = ['activities'] as const;
	const keys = deeds.flatMap((deed) => [...new Set(keysOf(deed))]);
	return countRows(keys, { rows, columns }, (key) => [key, columns[0]]);
}

/** Items counted by two keys; `keysOf` gives an item's row and column. */
function countRows<Item>(
	items: readonly Item[],
	{ rows, columns }: { readonly rows: readonly string[]; readonly columns: readonly string[] },
	keysOf: (item: Item) => readonly [row: string, column: string],
): ChartRows {
	const counts = tally(items, (item) => keysOf(item).join(' '));
	return {
		columns,
		rows: rows.map((key) => ({
			key,
			cells: columns.map((column) => exactly(counts.get(`${key} ${column}`) ?? 0)),
		})),
	};
}
