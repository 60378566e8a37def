import { monthKeyOf, monthKeys } from './activities-by-month.ts';
import type { Chart } from './chart.ts';
import { yearRows } from './count-rows.ts';

/** How many activities each month of each school year has on record. */
export const activityCalendar = {
	id: 'activity-calendar',
	form: 'calendar',
	rowKind: 'school-year',
	columnKind: 'month',
	rowsOf: ({ archive, deeds }) => yearRows(deeds, monthKeys(archive, deeds), monthKeyOf),
} as const satisfies Chart;
