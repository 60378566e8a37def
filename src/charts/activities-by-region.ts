import type { Deed } from '#stats/deeds.ts';
import type { Chart } from './chart.ts';
import { activityRows } from './count-rows.ts';

/** How many activities each province has on record; one between two provinces stands in both. */
export const activitiesByRegion = {
	id: 'activities-by-region',
	form: 'bar',
	rowKind: 'region',
	columnKind: 'total',
	rowsOf({ archive, deeds }) {
		const found = new Set(deeds.flatMap(provincesOf));
		const rows = [...[...archive.regions.keys()].sort(), 'unknown'].filter((key) => found.has(key));
		return activityRows(deeds, rows, provincesOf);
	},
} as const satisfies Chart;

function provincesOf({ report }: Deed): string[] {
	const provinces = report.regionCodes.filter((code) => code.length === 2);
	return provinces.length > 0 ? provinces : ['unknown'];
}
