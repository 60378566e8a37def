import { subjects } from '#model/activity.ts';
import type { Deed } from '#stats/deeds.ts';
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
		const countOf = (key: string, isMeant: (deed: Deed) => boolean) => ({
			key,
			cells: [exactly(deeds.filter(isMeant).length)],
		});
		return {
			columns: ['activities'],
			rows: [
				...subjects.map((key) => countOf(key, (deed) => deed.subjects.includes(key))),
				countOf('unknown', (deed) => deed.subjects.length === 0),
			],
		};
	},
} as const satisfies Chart;
