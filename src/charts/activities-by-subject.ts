import { subjects } from '#model/activity.ts';
import { subjectsOf } from '#stats/blind-spots.ts';
import type { Chart } from './chart.ts';
import { activityRows } from './count-rows.ts';

/** How many activities name each subject, in the order of the model; a subject without any is a zero. */
export const activitiesBySubject = {
	id: 'activities-by-subject',
	form: 'bar',
	rowKind: 'subject',
	columnKind: 'total',
	rowsOf: ({ deeds }) => activityRows(deeds, subjects, subjectsOf),
} as const satisfies Chart;
