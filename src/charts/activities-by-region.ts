import { exactly } from '#stats/interval.ts';
import type { Chart } from './chart.ts';

/** How many activities each province has on record; one between two provinces stands in both. */
export const activitiesByRegion = {
	id: 'activities-by-region',
	form: 'bar',
	rowKind: 'region',
	columnKind: 'total',
	rowsOf({ archive, deeds }) {
		const isProvince = (code: string) => code.length === 2;
		const provinces = [...archive.regions.keys()].filter(isProvince).sort();
		const rows = provinces.map((key) => ({
			key,
			count: deeds.filter(({ report }) => report.regionCodes.includes(key)).length,
		}));
		const unknown = deeds.filter(({ report }) => !report.regionCodes.some(isProvince)).length;
		return {
			columns: ['activities'],
			rows: [...rows, { key: 'unknown', count: unknown }]
				.filter(({ count }) => count > 0)
				.map(({ key, count }) => ({ key, cells: [exactly(count)] })),
		};
	},
} as const satisfies Chart;
