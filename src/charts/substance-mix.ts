import { substanceOf, substances } from '#stats/substance.ts';
import type { Chart } from './chart.ts';
import { yearRows } from './count-rows.ts';

/** How many activities of each school year were teaching, how many ceremony, how many neither. */
export const substanceMix = {
	id: 'substance-mix',
	form: 'stacked',
	rowKind: 'school-year',
	columnKind: 'substance',
	rowsOf: ({ deeds }) => yearRows(deeds, substances, ({ type }) => substanceOf(type)),
} as const satisfies Chart;
