import type { Report } from '#archive/archive.ts';
import { levelOfStatement, type EvidenceIndex, type EvidenceLevel } from '#stats/evidence.ts';
import { testimonyOf, type Statement } from '#stats/testimony.ts';

/** What stands beside a figure: how well it is supported, who confirms it, who disputes it. */
export interface Marks {
	readonly level: EvidenceLevel;
	readonly confirmedBy: readonly Voice[];
	readonly disputedBy: readonly (Voice & { readonly says: string })[];
}

interface Voice {
	readonly id: string;
	readonly name: string;
}

export function marksOf(statement: Statement, index: EvidenceIndex): Marks {
	const { confirmedBy, disputedBy } = testimonyOf(statement, index);
	return {
		level: levelOfStatement(statement, index),
		confirmedBy: confirmedBy.map(voice),
		disputedBy: disputedBy.map(({ report, says }) => ({ ...voice(report), says })),
	};
}

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

const voice = ({ id, title }: Report): Voice => ({ id, name: title });
