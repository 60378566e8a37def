import { boundsOf } from '#model/edtf.ts';
import { exactly } from '#stats/interval.ts';
import { tally } from '#stats/tally.ts';
import type { Chart } from './chart.ts';

const months = ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07', '08'];

/** In which months of the school year activities took place; those without a month have a row of their own. */
export const activitiesByMonth = {
	id: 'activities-by-month',
	form: 'bar',
	rowKind: 'month',
	columnKind: 'total',
	rowsOf({ deeds }) {
		const counts = tally(deeds, ({ date }) => monthOf(date));
		const keys = counts.has('undated') ? [...months, 'undated'] : months;
		return {
			columns: ['activities'],
			rows: keys.map((key) => ({ key, cells: [exactly(counts.get(key) ?? 0)] })),
		};
	},
} as const satisfies Chart;

/** The month of a date, also where its year is hidden. */
function monthOf(date: string): string {
	const [, hidden] = /^[\dX]*X-(\d\d)/.exec(date) ?? [];
	if (hidden) return hidden;
	const { first, last } = boundsOf(date);
	return first !== null && first.slice(0, 7) === last?.slice(0, 7) ? first.slice(5, 7) : 'undated';
}
