import {
	idsIn,
	textOfCell,
	type ColumnHead,
	type SheetCell,
	type SheetShard,
} from '#site/workbench/sheet.ts';
import type { SheetState } from './state.ts';

export type Row = readonly SheetCell[];

/** The rows that have a chosen value in every column in which any is chosen. */
export function filtered(
	rows: readonly Row[],
	filters: SheetState['filters'],
	columns: readonly ColumnHead[],
): readonly Row[] {
	const narrowing = columns.flatMap(({ name }, place) => {
		const chosen = filters[name] ?? [];
		return chosen.length > 0 ? [{ place, chosen }] : [];
	});
	return rows.filter((row) =>
		narrowing.every(({ place, chosen }) => idsIn(row[place]).some((id) => chosen.includes(id))),
	);
}

/** Rows in the order of a column; a cell that says nothing comes last, whichever way the others go. */
export function sorted(
	rows: readonly Row[],
	sort: SheetState['sort'],
	{ columns, labels }: SheetShard,
): readonly Row[] {
	const place = columns.findIndex(({ name }) => name === sort?.column);
	const head = columns[place];
	if (!sort || !head) return rows;
	const direction = sort.isDescending ? -1 : 1;
	return rows
		.map((row) => ({ row, key: keyOf(row[place] ?? '', head, labels) }))
		.sort(({ key: a }, { key: b }) =>
			a === undefined || b === undefined
				? Number(a === undefined) - Number(b === undefined)
				: direction * compare(a, b),
		)
		.map(({ row }) => row);
}

const collator = new Intl.Collator('zh-Hans', { numeric: true });

const compare = (a: string | number, b: string | number): number =>
	typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** What a cell is sorted by: its number, its day, or what it says. */
function keyOf(
	cell: SheetCell,
	head: ColumnHead,
	labels: SheetShard['labels'],
): string | number | undefined {
	const more = typeof cell === 'string' ? undefined : cell[1];
	if (head.kind === 'amount' && typeof more === 'object') return more[0]?.[2];
	if (head.kind === 'date') return (typeof more === 'string' && more) || undefined;
	return textOfCell(cell, head, labels) || undefined;
}
