import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { charts, type ChartId, type ChartRows } from '#charts/index.ts';
import { allDeeds, deedsOf } from '#stats/deeds.ts';
import { settings } from './archive.ts';

type AnyChart = (typeof charts)[number];

/** The numbers of a chart over some reports of an archive. */
export function chartRows(
	chart: AnyChart,
	archive: Archive,
	reports: readonly Report[] = archive.reports,
): ChartRows {
	if (reports === archive.reports) return wholeRows(archive, chart.id);
	const deeds = deedsOf(reports, archive.site.schoolYearStart);
	return chart.rowsOf({ archive, reports, deeds, today: settings.today });
}

const wholeRows = perArchive((archive, id: ChartId): ChartRows => {
	const { reports } = archive;
	const input = { archive, reports, deeds: allDeeds(archive), today: settings.today };
	return charts.find((chart) => chart.id === id)?.rowsOf(input) ?? { columns: [], rows: [] };
});
