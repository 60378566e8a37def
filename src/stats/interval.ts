import type { Interval } from '#model/quantity.ts';

export const zero: Interval = { min: 0, max: 0, isApproximate: false };

/** The sum of intervals: bounds add up, and one open upper bound leaves the sum open. */
export function sum(intervals: readonly Interval[]): Interval {
	return intervals.reduce(
		(total, { min, max, isApproximate }) => ({
			min: total.min + min,
			max: total.max === null || max === null ? null : total.max + max,
			isApproximate: total.isApproximate || isApproximate,
		}),
		zero,
	);
}

/** The interval with the larger lower bound; where these are equal, the one with the larger upper bound. */
export function larger<Item extends Interval>(a: Item, b: Item): Item {
	if (a.min !== b.min) return a.min > b.min ? a : b;
	return (a.max ?? Infinity) >= (b.max ?? Infinity) ? a : b;
}

/** An exact number as an interval. */
export const exactly = (value: number): Interval => ({
	min: value,
	max: value,
	isApproximate: false,
});
