import type { Archive, Report } from '#archive/archive.ts';

/** The reports that each school takes part in, the newest first. */
export function indexReportsBySchool({ reports }: Archive): Map<string, Report[]> {
	const index = new Map<string, Report[]>();
	for (const report of reports) {
		for (const id of report.schoolIds) {
			const known = index.get(id);
			if (known) known.push(report);
			else index.set(id, [report]);
		}
	}
	return index;
}
