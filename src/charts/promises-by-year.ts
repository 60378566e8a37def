import { schoolYearOf } from '#model/school-year.ts';
import { promiseStates } from '#stats/promise-state.ts';
import { promisesOf } from '#stats/promises.ts';
import { yearsBetween } from '#stats/tally.ts';
import type { Chart } from './chart.ts';
import { countRows } from './count-rows.ts';

/** How many promised periods fell due in each school year, by what is on record for them. */
export const promisesByYear = {
	id: 'promises-by-year',
	form: 'stacked',
	rowKind: 'school-year',
	columnKind: 'promise-state',
	rowsOf({ archive, reports, today }) {
		const shown = new Set(reports);
		const instances = promisesOf(archive, today)
			.filter(({ plan }) => shown.has(plan))
			.flatMap((promise) => promise.instances)
			.map(({ state, period }) => ({
				state,
				year: schoolYearOf(period?.last ?? undefined, archive.site.schoolYearStart),
			}));
		const rows = yearsBetween(instances.map(({ year }) => year));
		return countRows(instances, { rows, columns: promiseStates }, ({ year, state }) => [
			year,
			state,
		]);
	},
} as const satisfies Chart;
