import { schoolYearOf, type SchoolYear } from '#model/school-year.ts';
import type { Calendar } from '#stats/promise-periods.ts';
import { yearsBetween } from '#stats/tally.ts';
import { countStates, type PeriodState, type PromiseView } from './promise-view.ts';

/** Promises against school years: what is on record for the periods that lie in each. */
export type PromiseCalendar = NonNullable<ReturnType<typeof promiseCalendar>>;

/** The calendar of the promises whose time is known; `null` where there is none. */
export function promiseCalendar(promises: readonly PromiseView[], calendar: Calendar) {
	const dated = promises.flatMap(({ commitment: { id, clause }, periods }) =>
		periods.length > 0
			? [{ promise: { id, clause }, periods: periods.flatMap((one) => placed(one, calendar)) }]
			: [],
	);
	if (dated.length === 0) return null;
	const years = yearsBetween(dated.flatMap(({ periods }) => periods.map(({ year }) => year)));
	return {
		years,
		rows: dated.map(({ promise, periods }) => ({
			promise,
			/** One a year; empty where the promise has no period in it. */
			cells: years.map((year) => countStates(periods.filter((period) => period.year === year))),
		})),
	};
}

/** The school years that a period runs through; what has no end runs to today. */
function placed(
	{ first, last, state }: PeriodState,
	{ schoolYearStart, today }: Calendar,
): { year: SchoolYear; state: PeriodState['state'] }[] {
	const end = last ?? (today > first ? today : first);
	const ends = [first, end].map((day) => schoolYearOf(day, schoolYearStart));
	return yearsBetween(ends).map((year) => ({ year, state }));
}
