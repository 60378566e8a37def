import { boundsOf } from '#model/edtf.ts';

/**
 * The month that a date lies in, two digits, also where its year is hidden; `undefined` where it is
 * not one.
 */
export function monthOf(date: string): string | undefined {
	const [, hidden] = /^[\dX]*X-(\d\d)/.exec(date) ?? [];
	const { first, last } = boundsOf(date);
	const isOneMonth = first !== null && first.slice(0, 7) === last?.slice(0, 7);
	return hidden ?? (isOneMonth ? first.slice(5, 7) : undefined);
}

/** The months from the first of the school year on. */
export const monthsFrom = (schoolYearStart: number): string[] =>
	Array.from({ length: 12 }, (_, index) =>
		String(((schoolYearStart - 1 + index) % 12) + 1).padStart(2, '0'),
	);
