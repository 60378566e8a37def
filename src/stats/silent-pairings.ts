import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { closedAt } from '#model/edtf.ts';
import { indexBy } from './index-by.ts';
import { isCovered, placeIn } from './span.ts';
import type { Days } from './summary-period.ts';

/**
 * Pairings that go on in some days, by a period that is written, and of which no report can tell of
 * these days. Where nobody wrote an end, nothing is missed.
 */
export function silentPairings(archive: Archive, days: Days): string[] {
	const told = reportsByPairing(archive);
	const isOutside = (date: string) => placeIn(days, date) === 'outside';
	return [...archive.pairings.values()]
		.filter(({ period }) => isCovered(days, period))
		.map(({ id }) => id)
		.filter((id) => (told.get(id) ?? []).every((report) => datesOf(report).every(isOutside)))
		.sort();
}

/** Cases retell what others tell. */
const reportsByPairing = perArchive(({ reports }) =>
	indexBy(
		reports.filter(({ kind }) => kind !== 'case'),
		({ pairings }) => pairings,
	),
);

/** When the things of a report were. What has no end is told up to the report. */
function datesOf(report: Report): string[] {
	const { date, activities, totals } = report;
	const periods = [...totals.map(({ period }) => period), 'period' in report && report.period];
	return [
		date,
		...activities.flatMap((activity) => activity.date ?? []),
		...periods.flatMap((period) => (period ? closedAt(period, date) : [])),
	];
}
