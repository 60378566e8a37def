import { boundsOf } from './edtf.ts';

/**
 * A school year, named by its two calendar years: `2021-2022`. `undated` where a date does not
 * decide it.
 */
export type SchoolYear = `${number}-${number}` | 'undated';

/**
 * The school year that a date falls into.
 * @param startMonth first month of a school year, 9 in most of China
 * @example schoolYearOf('2021-10-08', 9) // '2021-2022'
 * @example schoolYearOf('2021', 9) // 'undated': it may be either of two
 */
export function schoolYearOf(date: string | undefined, startMonth: number): SchoolYear {
	if (date === undefined) return 'undated';
	const { first, last } = boundsOf(date);
	if (first === null || last === null) return 'undated';
	const year = startYear(first, startMonth);
	return year === startYear(last, startMonth) ? `${year}-${year + 1}` : 'undated';
}

function startYear(day: string, startMonth: number): number {
	const year = Number(day.slice(0, 4));
	return Number(day.slice(5, 7)) < startMonth ? year - 1 : year;
}
