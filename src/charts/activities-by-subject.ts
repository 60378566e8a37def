import { subjects } from '#model/activity.ts';
import { exactly } from '#stats/interval.ts';
import type { Chart } from './chart.ts';

/**
 * How many activities name each subject, in the order of the model; a subject without any is a zero.
 * What a report is about says nothing of its activities.
 */
export const activitiesBySubject = {
	id: 'activities-by-subject',
	form: 'bar',
	rowKind: 'subject',
	columnKind: 'total',
	rowsOf({ deeds }) {
		return {
			columns: ['activities'],
			rows: subjects.map((key) => ({
				key,
				cells: [exactly(deeds.filter((deed) => deed.subjects.includes(key)).length)],
			})),
		};
	},
} as const satisfies Chart;
