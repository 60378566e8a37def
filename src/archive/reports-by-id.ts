import type { Report } from './archive.ts';
import { perArchive } from './per-archive.ts';

/** All published reports by their ids. */
export const reportsById = perArchive(
	({ reports }): ReadonlyMap<string, Report> =>
		new Map(reports.map((report) => [report.id, report])),
);
