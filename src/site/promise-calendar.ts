import { schoolYearOf, type SchoolYear } from '#model/school-year.ts';
import { yearsBetween } from '#stats/tally.ts';
import { countStates, type PromiseView, type StateCount } from './promise-view.ts';

/** Promises against school years: what is on record for the periods that begin in each. */
export interface PromiseCalendar {
	readonly years: readonly SchoolYear[];
	readonly rows: readonly {
		readonly promise: Pick<PromiseView, 'id' | 'clause'>;
		/** One a year; empty where the promise has no period in it. */
		readonly cells: readonly (readonly StateCount[])[];
	}[];
}

/** The calendar of the promises that come round again; `null` where none does. */
export function promiseCalendar(
	promises: readonly PromiseView[],
	schoolYearStart: number,
): PromiseCalendar | null {
	const repeated = promises
		.filter(({ starts }) => starts.length > 1)
		.map(({ id, clause, starts }) => ({
			promise: { id, clause },
			periods: starts.map(({ start, state }) => ({
				state,
				year: schoolYearOf(start, schoolYearStart),
			})),
		}));
	if (repeated.length === 0) return null;
	const years = yearsBetween(repeated.flatMap(({ periods }) => periods.map(({ year }) => year)));
	return {
		years,
		rows: repeated.map(({ promise, periods }) => ({
			promise,
			cells: years.map((year) => countStates(periods.filter((period) => period.year === year))),
		})),
	};
}
