import { exactly } from '#stats/interval.ts';
import { yearsBetween } from '#stats/tally.ts';
import type { Chart } from './chart.ts';
import { facetsAmong, facetOf } from './facets.ts';

/** How many activities each school year has on record, by what kind of help they were. */
export const activitiesByYear = {
	id: 'activities-by-year',
	form: 'stacked',
	rowKind: 'school-year',
	columnKind: 'facet',
	rowsOf({ deeds }) {
		const columns = facetsAmong(deeds);
		const rows = yearsBetween(deeds.map(({ schoolYear }) => schoolYear)).map((key) => {
			const ofYear = deeds.filter(({ schoolYear }) => schoolYear === key);
			const cells = columns.map((facet) =>
				exactly(ofYear.filter(({ type }) => facetOf(type) === facet).length),
			);
			return { key, cells };
		});
		return { columns, rows };
	},
} as const satisfies Chart;
