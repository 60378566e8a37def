import { exactly } from '#stats/interval.ts';
import type { Chart } from './chart.ts';

/** How many activities each pairing has on record, in the order of their ids: this is no ranking. */
export const activitiesByPairing = {
	id: 'activities-by-pairing',
	form: 'bar',
	rowKind: 'pairing',
	columnKind: 'total',
	rowsOf({ archive, deeds }) {
		const counts = new Map([...archive.pairings.keys()].sort().map((id) => [id, 0]));
		for (const { report } of deeds) {
			for (const id of report.pairings) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
		return {
			columns: ['activities'],
			rows: [...counts].map(([key, count]) => ({ key, cells: [exactly(count)] })),
		};
	},
} as const satisfies Chart;
