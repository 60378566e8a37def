import { schoolYearOf } from '#model/school-year.ts';
import { promiseStates } from '#stats/promise-state.ts';
import { promisesOf } from '#stats/promises.ts';
import type { Chart } from './chart.ts';
import { yearRows } from './count-rows.ts';

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
				schoolYear: schoolYearOf(period?.last ?? undefined, archive.site.schoolYearStart),
			}));
		return yearRows(instances, promiseStates, ({ state }) => state);
	},
} as const satisfies Chart;
