import type { Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import type { Evidence } from '#model/evidence.ts';
import { isRecord } from './deeds.ts';
import type { Figure } from './figures.ts';
import { indexTestimony, testimonyOf, type Statement, type TestimonyIndex } from './testimony.ts';

/**
 * How well something is supported: 0 one side says so, 1 the other side confirms it, 2 records are
 * attached, 3 measured before and after or, for a lesson, seen in two pairings, 4 an outside body
 * found it.
 */
export type EvidenceLevel = 0 | 1 | 2 | 3 | 4;

const evidenceLevels = [0, 1, 2, 3, 4] as const;

/** What levels are computed from. */
export interface EvidenceIndex extends TestimonyIndex {
	readonly byId: ReadonlyMap<string, Report>;
}

export const indexEvidence = (reports: readonly Report[]): EvidenceIndex => ({
	...indexTestimony(reports),
	byId: new Map(reports.map((report) => [report.id, report])),
});

/** What levels are computed from in an archive. */
export const evidenceOf = perArchive(({ reports }) => indexEvidence(reports));

/** The level of one number. A disputed number is what one side says, however many confirm it. */
export function levelOfStatement(statement: Statement, index: EvidenceIndex): EvidenceLevel {
	const { confirmedBy, disputedBy } = testimonyOf(statement, index);
	const isConfirmed = confirmedBy.length > 0 && disputedBy.length === 0;
	return strongest(
		isConfirmed ? 1 : 0,
		...statement.report.evidence
			.filter(({ for: types }) => types.length === 0 || types.includes(statement.type))
			.map(levelOfRecord),
	);
}

/** A sum is as well supported as the weakest of what was added. */
export function levelOfFigure({ type, parts }: Figure, index: EvidenceIndex): EvidenceLevel {
	const levels = parts
		.filter(({ isCounted }) => isCounted)
		.map(({ report, quantity }) => levelOfStatement({ report, type, quantity }, index));
	return evidenceLevels.find((level) => levels.includes(level)) ?? 0;
}

export type Case = Extract<Report, { kind: 'case' }>;

/** The level of a case's lesson, from its own evidence and the records that it is drawn from. */
export function levelOfLesson(lesson: Case, index: EvidenceIndex): EvidenceLevel {
	const records = lesson.drawnFrom.flatMap((id) => index.byId.get(id) ?? []).filter(isRecord);
	const isConfirmed = [lesson, ...records].some(({ id }) => isConfirmedAsWhole(id, index));
	const pairings = new Set(records.flatMap((record) => record.pairings.slice(0, 1)));
	return strongest(
		isConfirmed ? 1 : 0,
		pairings.size >= 2 ? 3 : 0,
		...[lesson, ...records]
			.flatMap(({ evidence }) => evidence)
			.filter((record) => isAboutLesson(record, lesson))
			.map(levelOfRecord),
	);
}

/** A record of one thing says nothing of a lesson about another. */
const isAboutLesson = ({ for: types }: Evidence, { lesson }: Case): boolean =>
	types.length === 0 || types.some((type) => lesson.actions.includes(type));

/** Whether another source confirms a report and none disputes anything in it. */
function isConfirmedAsWhole(id: string, { confirming, disputing }: EvidenceIndex): boolean {
	return confirming.has(id) && !disputing.has(id);
}

function levelOfRecord({ kind }: Evidence): EvidenceLevel {
	if (kind === 'outside-report') return 4;
	return kind === 'comparison' ? 3 : 2;
}

const strongest = (...levels: readonly EvidenceLevel[]): EvidenceLevel =>
	evidenceLevels.findLast((level) => levels.includes(level)) ?? 0;
