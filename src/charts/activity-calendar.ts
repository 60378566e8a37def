import { yearsBetween } from '#stats/tally.ts';
import { monthKeyOf, monthKeys } from './activities-by-month.ts';
import type { Chart } from './chart.ts';
import { countRows } from './count-rows.ts';

/** How many activities each month of each school year has on record. */
export const activityCalendar = {
	id: 'activity-calendar',
	form: 'calendar',
	rowKind: 'school-year',
	columnKind: 'month',
	rowsOf({ archive, deeds }) {
		const rows = yearsBetween(deeds.map(({ schoolYear }) => schoolYear));
		return countRows(deeds, { rows, columns: monthKeys(archive, deeds) }, (deed) => [
			deed.schoolYear,
			monthKeyOf(deed),
		]);
	},
} as const satisfies Chart;
