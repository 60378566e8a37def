import { activitiesByMonth } from './activities-by-month.ts';
import { activitiesByPairing } from './activities-by-pairing.ts';
import { activitiesByRegion } from './activities-by-region.ts';
import { activitiesBySubject } from './activities-by-subject.ts';
import { activitiesByYear } from './activities-by-year.ts';
import { activityCalendar } from './activity-calendar.ts';
import { people } from './people.ts';
import { plannedAndRecorded } from './planned-and-recorded.ts';
import { promisesByYear } from './promises-by-year.ts';
import { substanceMix } from './substance-mix.ts';

export type { Chart, ChartInput, ChartRow, ChartRows, KeyKind } from './chart.ts';

/** All charts, in the order of the statistics page. A new chart is a file, a line here and its words. */
export const charts = [
	activitiesByYear,
	activitiesByMonth,
	activityCalendar,
	people,
	activitiesByRegion,
	activitiesBySubject,
	promisesByYear,
	activitiesByPairing,
	plannedAndRecorded,
	substanceMix,
] as const;

export type ChartId = (typeof charts)[number]['id'];
