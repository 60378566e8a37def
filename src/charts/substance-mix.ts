import { exactly } from '#stats/interval.ts';
import { substanceOf, substances } from '#stats/substance.ts';
import { yearsBetween } from '#stats/tally.ts';
import type { Chart } from './chart.ts';

/** How many activities of each school year were teaching, how many ceremony, how many neither. */
export const substanceMix = {
	id: 'substance-mix',
	form: 'stacked',
	rowKind: 'school-year',
	columnKind: 'substance',
	rowsOf({ deeds }) {
		const rows = yearsBetween(deeds.map(({ schoolYear }) => schoolYear)).map((key) => ({
			key,
			cells: substances.map((substance) =>
				exactly(
					deeds.filter(
						({ schoolYear, type }) => schoolYear === key && substanceOf(type) === substance,
					).length,
				),
			),
		}));
		return { columns: substances, rows };
	},
} as const satisfies Chart;
