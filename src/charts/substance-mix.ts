import { substanceOf, substances } from '#stats/substance.ts';
import { yearsBetween } from '#stats/tally.ts';
import type { Chart } from './chart.ts';
import { countRows } from './count-rows.ts';

/** How many activities of each school year were teaching, how many ceremony, how many neither. */
export const substanceMix = {
	id: 'substance-mix',
	form: 'stacked',
	rowKind: 'school-year',
	columnKind: 'substance',
	rowsOf({ deeds }) {
		const rows = yearsBetween(deeds.map(({ schoolYear }) => schoolYear));
		return countRows(deeds, { rows, columns: substances }, ({ schoolYear, type }) => [
			schoolYear,
			substanceOf(type),
		]);
	},
} as const satisfies Chart;
