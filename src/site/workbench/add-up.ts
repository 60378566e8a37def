import { formatAmount } from '#model/format-interval.ts';
import type { Interval } from '#model/quantity.ts';
import { sum } from '#stats/interval.ts';
import type { SheetCell, ColumnHead, Measure } from './sheet.ts';

/** Adds up what is of the same kind, thing and unit; the measures that are told most often come first. */
function addUp(measures: readonly Measure[]): Measure[] {
	const alike = new Map<string, Measure[]>();
	for (const measure of measures) {
		const key = `${measure[0]}\t${measure[1]}`;
		const known = alike.get(key);
		if (known) known.push(measure);
		else alike.set(key, [measure]);
	}
	return [...alike.values()]
		.sort((a, b) => b.length - a.length)
		.flatMap((own) => {
			const [first] = own;
			if (!first) return [];
			const { min, max, isApproximate } = sum(own.map(intervalOf));
			return [[first[0], first[1], min, max, isApproximate] as const];
		});
}

const intervalOf = ([, , min, max, isApproximate]: Measure): Interval => ({
	min,
	max,
	isApproximate,
});

/** What the rows of a sheet come to, by the names of the columns that hold amounts. */
export function totalsOf(rows: readonly (readonly SheetCell[])[], columns: readonly ColumnHead[]) {
	const totals: Record<string, Measure[]> = {};
	columns.forEach(({ name, kind }, place) => {
		if (kind !== 'amount') return;
		totals[name] = addUp(
			rows.flatMap((row) => {
				const [, measures] = row[place] ?? '';
				return typeof measures === 'object' ? measures : [];
			}),
		);
	});
	return totals;
}

/** @example '课堂展示≥53节' */
export const totalText = (measure: Measure): string =>
	`${measure[0]}${formatAmount({ ...intervalOf(measure), unit: measure[1] })}`;
