import type { Archive, Report } from '#archive/archive.ts';
import type { charts, ChartRows } from '#charts/index.ts';
import { allDeeds, deedsOf } from '#stats/deeds.ts';
import { settings } from './archive.ts';

/** The numbers of a chart over some reports of an archive. */
export function chartRows(
	chart: (typeof charts)[number],
	archive: Archive,
	reports: readonly Report[] = archive.reports,
): ChartRows {
	const isWhole = reports === archive.reports;
	const deeds = isWhole ? allDeeds(archive) : deedsOf(reports, archive.site.schoolYearStart);
	return chart.rowsOf({ archive, reports, deeds, today: settings.today });
}
