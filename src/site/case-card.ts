import type { Lesson } from '#model/lesson.ts';
import {
	levelOfLesson,
	type Case,
	type EvidenceIndex,
	type EvidenceLevel,
} from '#stats/evidence.ts';

/** What a list shows of a case. */
export interface CaseCard extends Pick<Lesson, 'form' | 'statement' | 'problems' | 'result'> {
	readonly id: string;
	readonly title: string;
	readonly level: EvidenceLevel;
}

export function caseCardOf(report: Case, evidence: EvidenceIndex): CaseCard {
	const { id, title, lesson } = report;
	const { form, statement, problems, result } = lesson;
	return { id, title, form, statement, problems, result, level: levelOfLesson(report, evidence) };
}
