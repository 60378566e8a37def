import type { Report } from '#archive/archive.ts';
import type { EvidenceIndex } from '#stats/evidence.ts';
import { marksOf, type Marks } from '#stats/marks.ts';

/** The marks of all figures of a report, in its order. */
export const marksOfReport = (report: Report, index: EvidenceIndex): ReportMarks => ({
	activities: report.activities.map(({ type, quantities }) =>
		quantities.map((quantity) => marksOf({ report, type, quantity }, index)),
	),
	totals: report.totals.map(({ type, quantity }) => marksOf({ report, type, quantity }, index)),
});

export interface ReportMarks {
	/** One list an activity, one entry a quantity. */
	readonly activities: readonly (readonly Marks[])[];
	readonly totals: readonly Marks[];
}
