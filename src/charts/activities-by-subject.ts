import { subjects } from '#model/activity.ts';
import type { Chart } from './chart.ts';
import { activityRows } from './count-rows.ts';

/**
 * How many activities name each subject, in the order of the model; a subject without any is a zero.
 * What a report is about says nothing of its activities.
 */
export const activitiesBySubject = {
	id: 'activities-by-subject',
	form: 'bar',
	rowKind: 'subject',
	columnKind: 'total',
	rowsOf: ({ deeds }) => activityRows(deeds, subjects, (deed) => deed.subjects),
} as const satisfies Chart;
