import {
	columnFacetingFeature,
	columnFilteringFeature,
	constructTable,
	createColumnHelper,
	createFacetedRowModel,
	createFacetedUniqueValues,
	createFilteredRowModel,
	createSortedRowModel,
	rowSortingFeature,
	tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { SheetCell, ColumnHead, Labels, SheetShard } from '#site/workbench/sheet.ts';
import { idsIn, textOfCell } from '#site/workbench/text-of.ts';

type Row = readonly SheetCell[];

const features = tableFeatures({
	coreReactivityFeature: storeReactivityBindings(),
	columnFilteringFeature,
	filteredRowModel: createFilteredRowModel(),
	columnFacetingFeature,
	facetedRowModel: createFacetedRowModel(),
	facetedUniqueValues: createFacetedUniqueValues(),
	rowSortingFeature,
	sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, Row>();

/** The rows of a sheet as a table that can be filtered by choices and sorted by any column. */
export function openTable({
	columns,
	labels,
	rows,
}: Pick<SheetShard, 'columns' | 'labels' | 'rows'>) {
	const collator = new Intl.Collator('zh-Hans', { numeric: true });
	const compare = (a: string | number, b: string | number): number =>
		typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
	return constructTable({
		features,
		data: [...rows],
		columns: helper.columns(
			columns.map((head, place) =>
				helper.accessor((row) => keyOf(row[place] ?? '', head, labels), {
					id: head.name,
					// A cell that says nothing comes last, whichever way the others are sorted.
					sortUndefined: 'last',
					sortFn: (one, other, id) => compare(one.getValue(id), other.getValue(id)),
					filterFn: ({ original }, _id, chosen: readonly string[]) =>
						idsIn(original[place]).some((id) => chosen.includes(id)),
					getUniqueValues: (row) => idsIn(row[place]),
				}),
			),
		),
	});
}

/** What a cell is sorted by: its number, its day, or what it says. */
function keyOf(cell: SheetCell, head: ColumnHead, labels: Labels): string | number | undefined {
	const more = typeof cell === 'string' ? undefined : cell[1];
	if (head.kind === 'amount' && typeof more === 'object') return more[0]?.[2];
	if (head.kind === 'date') return (typeof more === 'string' && more) || undefined;
	return textOfCell(cell, head, labels) || undefined;
}
