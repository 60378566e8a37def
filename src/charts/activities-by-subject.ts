import { subjects } from '#model/activity.ts';
import { subjectsOf } from '#stats/blind-spots.ts';
import { exactly } from '#stats/interval.ts';
import type { Chart } from './chart.ts';

/** How many activities name each subject, in the order of the model; a subject without any is a zero. */
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
				cells: [exactly(deeds.filter((deed) => subjectsOf(deed).includes(key)).length)],
			})),
		};
	},
} as const satisfies Chart;
