import type { Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { closedAt } from '#model/edtf.ts';
import { indexBy } from './index-by.ts';
import { isCovered, placeIn } from './span.ts';

/**
 * Pairings that go on in some days, by a period that is written, and of which no report can tell of
 * these days. Where nobody wrote an end, nothing is missed.
 */
export const silentPairings = perArchive((archive, first: string, last: string) => {
	const days = { first, last };
	const told = datesByPairing(archive);
	return [...archive.pairings.values()]
		.filter(({ period }) => isCovered(days, period))
		.map(({ id }) => id)
		.filter((id) => (told.get(id) ?? []).every((date) => placeIn(days, date) === 'outside'))
		.sort();
});

/** The dates of the reports of each pairing. Cases retell what others tell. */
const datesByPairing = perArchive(({ reports }) => {
	const told = reports.filter(({ kind }) => kind !== 'case');
	const byPairing = [...indexBy(told, ({ pairings }) => pairings)];
	return new Map(byPairing.map(([id, own]) => [id, own.flatMap(datesOf)]));
});

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
