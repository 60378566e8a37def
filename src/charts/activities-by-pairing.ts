import type { Chart } from './chart.ts';
import { activityRows } from './count-rows.ts';

/** How many activities each pairing has on record, in the order of their ids: this is no ranking. */
export const activitiesByPairing = {
	id: 'activities-by-pairing',
	form: 'bar',
	rowKind: 'pairing',
	columnKind: 'total',
	rowsOf: ({ archive, deeds }) =>
		activityRows(deeds, [...archive.pairings.keys()].sort(), ({ report }) => report.pairings),
} as const satisfies Chart;
