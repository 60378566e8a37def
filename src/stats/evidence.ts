import type { Archive, Report } from '#archive/archive.ts';
import { reportsById } from '#archive/per-archive.ts';
import type { Evidence } from '#model/evidence.ts';
import { tellsOfDeeds } from './deeds.ts';
import type { Figure } from './figures.ts';
import { isConfirmedAsWhole, testimonyOf, type Statement } from './testimony.ts';

/**
 * How well one claim is supported: 0 one side says so, 1 the other side says so too, 2 records are
 * attached, 3 measured before and after, 4 an outside body found it.
 */
export type EvidenceLevel = 0 | 1 | 2 | 3 | 4;

const evidenceLevels = [0, 1, 2, 3, 4] as const;

/** That something happened, how much of it included, and what came of it. */
type Aspect = 'happened' | 'result';

/** Records that tell of a result; the others show a lesson, and never what was learnt in it. */
const resultLevels: Readonly<Partial<Record<Evidence['kind'], EvidenceLevel>>> = {
	feedback: 2,
	assessment: 2,
	comparison: 3,
	'outside-report': 4,
};

/** The level of one number, which says that so much happened. One that is disputed nobody confirms. */
export function levelOfStatement(statement: Statement, archive: Archive): EvidenceLevel {
	const { confirmedBy, disputedBy } = testimonyOf(statement, archive);
	const isConfirmed = confirmedBy.length > 0 && disputedBy.length === 0;
	return strongest(
		isConfirmed ? 1 : 0,
		...statement.report.evidence
			.filter(({ for: types }) => types.length === 0 || types.includes(statement.type))
			.map((record) => levelOfRecord(record, 'happened')),
	);
}

/** A sum is as well supported as the weakest of what was added. */
export function levelOfFigure({ type, parts }: Figure, archive: Archive): EvidenceLevel {
	const levels = parts
		.filter(({ isCounted }) => isCounted)
		.map(({ report, quantity }) => levelOfStatement({ report, type, quantity }, archive));
	return evidenceLevels.find((level) => levels.includes(level)) ?? 0;
}

export type Case = Extract<Report, { kind: 'case' }>;

/** That what a case tells was done, and what came of it. */
export type CaseLevels = Readonly<Record<Aspect, EvidenceLevel>>;

/**
 * The levels of what a case says, from its own evidence and the records that it is drawn from. Who
 * confirms such a record says that it happened; who confirms the case, what came of it too.
 */
export function levelsOfCase(one: Case, archive: Archive): CaseLevels {
	const known = reportsById(archive);
	const records = one.drawnFrom.flatMap((id) => known.get(id) ?? []).filter(tellsOfDeeds);
	const evidence = [one, ...records]
		.flatMap((report) => report.evidence)
		.filter((record) => isAboutLesson(record, one));
	const levelOf = (aspect: Aspect, tellers: readonly Report[]) =>
		strongest(
			tellers.some((report) => isConfirmedAsWhole(report, archive)) ? 1 : 0,
			...evidence.map((record) => levelOfRecord(record, aspect)),
		);
	return { happened: levelOf('happened', [one, ...records]), result: levelOf('result', [one]) };
}

/** A record of one thing says nothing of a lesson about another. */
const isAboutLesson = ({ for: types }: Evidence, { lesson }: Case): boolean =>
	types.length === 0 || types.some((type) => lesson.actions.includes(type));

function levelOfRecord({ kind, visibility }: Evidence, aspect: Aspect): EvidenceLevel {
	// Nobody but its holder has seen it.
	if (visibility === 'withheld') return 0;
	if (aspect === 'result') return resultLevels[kind] ?? 0;
	return kind === 'outside-report' ? 4 : 2;
}

const strongest = (...levels: readonly EvidenceLevel[]): EvidenceLevel =>
	evidenceLevels.findLast((level) => levels.includes(level)) ?? 0;
