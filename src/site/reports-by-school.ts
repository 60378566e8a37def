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

/** Whether a report's figures are about its schools, and not about all of a programme that names them. */
export const isOfSchools = ({ pairings, programme }: Report): boolean =>
	pairings.length > 0 || programme === undefined;
