import { exactly } from '#stats/interval.ts';
import { monthOf, monthsFrom } from '#stats/month-of.ts';
import { tally, yearsBetween } from '#stats/tally.ts';
import type { Chart } from './chart.ts';

/** How many activities each month of each school year has on record. */
export const activityCalendar = {
	id: 'activity-calendar',
	form: 'calendar',
	rowKind: 'school-year',
	columnKind: 'month',
	rowsOf({ archive, deeds }) {
		const counts = tally(
			deeds,
			({ schoolYear, date }) => `${schoolYear} ${monthOf(date) ?? 'undated'}`,
		);
		const hasUndated = deeds.some(({ date }) => monthOf(date) === undefined);
		const columns = [
			...monthsFrom(archive.site.schoolYearStart),
			...(hasUndated ? ['undated'] : []),
		];
		const rows = yearsBetween(deeds.map(({ schoolYear }) => schoolYear)).map((key) => ({
			key,
			cells: columns.map((month) => exactly(counts.get(`${key} ${month}`) ?? 0)),
		}));
		return { columns, rows };
	},
} as const satisfies Chart;
