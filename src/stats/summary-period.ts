import { boundsOf } from '#model/edtf.ts';
import type { SchoolYear } from '#model/school-year.ts';
import { periodsOf } from './promise-periods.ts';
import { placeIn } from './span.ts';

/** A school year or a term of one; its days are `null` where the year is not known. */
export interface SummaryPeriod {
	readonly year: SchoolYear;
	readonly term: 1 | 2 | null;
	readonly days: Days | null;
}

export interface Days {
	readonly first: string;
	readonly last: string;
}

/** A school year as a whole and its two terms. August belongs to the year and to no term. */
export function periodsOfYear(year: SchoolYear, schoolYearStart: number): SummaryPeriod[] {
	if (year === 'undated') return [{ year, term: null, days: null }];
	const month = String(schoolYearStart).padStart(2, '0');
	const [from, to] = year.split('-');
	const [day] = periodsOf(
		'school-year',
		{ first: `${from}-${month}-01`, last: `${to}-${month}-01` },
		{ schoolYearStart, today: '' },
	).flatMap(daysOf);
	if (!day) return [];
	const terms = periodsOf('term', day, { schoolYearStart, today: '' }).flatMap(daysOf);
	return [
		{ year, term: null, days: day },
		...terms.flatMap((days, index): SummaryPeriod[] =>
			index === 0 || index === 1 ? [{ year, term: index === 0 ? 1 : 2, days }] : [],
		),
	];
}

const daysOf = ({ first, last }: { first: string; last: string | null }): Days[] =>
	last === null ? [] : [{ first, last }];

/** Like `placeIn`, but a date of which nothing is known lies in no year or term. */
export function placeInDays(days: Days, date: string): 'within' | 'maybe' | 'outside' {
	const { first, last } = boundsOf(date);
	return first === null && last === null ? 'outside' : placeIn(days, date);
}
