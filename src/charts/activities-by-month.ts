import type { Archive } from '#archive/archive.ts';
import type { Deed } from '#stats/deeds.ts';
import { monthOf, monthsFrom } from '#stats/month-of.ts';
import type { Chart } from './chart.ts';
import { activityRows } from './count-rows.ts';

/** In which months of the school year activities took place. */
export const activitiesByMonth = {
	id: 'activities-by-month',
	form: 'bar',
	rowKind: 'month',
	columnKind: 'total',
	rowsOf: ({ archive, deeds }) =>
		activityRows(deeds, monthKeys(archive, deeds), (deed) => [monthKeyOf(deed)]),
} as const satisfies Chart;

export const monthKeyOf = ({ date }: Deed): string => monthOf(date) ?? 'undated';

/** The months of the school year; activities without a month have a key of their own. */
export const monthKeys = ({ site }: Archive, deeds: readonly Deed[]): string[] => [
	...monthsFrom(site.schoolYearStart),
	...(deeds.some((deed) => monthKeyOf(deed) === 'undated') ? ['undated'] : []),
];
