import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { tally } from '#stats/tally.ts';

/** The school years that have a page of their own: those with enough reports. */
export const yearsWithPages = perArchive(({ reports, site }): ReadonlySet<string> => {
	const counts = tally(
		reports.flatMap(({ schoolYears }) => schoolYears),
		(year) => year,
	);
	const least = site.pageMinimum.reports;
	return new Set([...counts].flatMap(([year, count]) => (count >= least ? [year] : [])));
});

/** Where a school year is shown: its page, or its line in the index. */
export const yearPath = (year: string, archive: Archive): string =>
	yearsWithPages(archive).has(year) ? `/years/${year}/` : `/years/#year-${year}`;
