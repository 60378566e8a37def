import type { Interval } from '#model/quantity.ts';

export const zero: Interval = { min: 0, max: 0, isApproximate: false };

/** Adds what numbers can be: bounds add up, and one open top leaves the sum's top open. */
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

/** The one that is certainly more, judged by what is at least there; by the top where that is equal. */
export function larger<Item extends Interval>(a: Item, b: Item): Item {
	if (a.min !== b.min) return a.min > b.min ? a : b;
	return (a.max ?? Infinity) >= (b.max ?? Infinity) ? a : b;
}

/** A number that is known. */
export const exactly = (value: number): Interval => ({
	min: value,
	max: value,
	isApproximate: false,
});
