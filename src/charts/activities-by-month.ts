import { exactly } from '#stats/interval.ts';
import { monthOf, monthsFrom } from '#stats/month-of.ts';
import { tally } from '#stats/tally.ts';
import type { Chart } from './chart.ts';

/**
 * In which months of the school year activities took place; those without a month have a row of
 * their own.
 */
export const activitiesByMonth = {
	id: 'activities-by-month',
	form: 'bar',
	rowKind: 'month',
	columnKind: 'total',
	rowsOf({ archive, deeds }) {
		const months = monthsFrom(archive.site.schoolYearStart);
		const counts = tally(deeds, ({ date }) => monthOf(date) ?? 'undated');
		const keys = counts.has('undated') ? [...months, 'undated'] : months;
		return {
			columns: ['activities'],
			rows: keys.map((key) => ({ key, cells: [exactly(counts.get(key) ?? 0)] })),
		};
	},
} as const satisfies Chart;
