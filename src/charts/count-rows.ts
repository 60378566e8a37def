import { exactly } from '#stats/interval.ts';
import { tally } from '#stats/tally.ts';
import type { ChartRows } from './chart.ts';

/** Items counted by two keys; `keysOf` gives an item's row and column. */
export function countRows<Item>(
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
