import type { Lesson } from '#model/lesson.ts';
import type { Case } from './case-groups.ts';

/** What a list shows of a case: the conclusion first. */
export interface CaseCard extends Pick<Lesson, 'form' | 'statement' | 'problems' | 'result'> {
	readonly id: string;
	readonly title: string;
}

export function caseCardOf({ id, title, lesson }: Case): CaseCard {
	const { form, statement, problems, result } = lesson;
	return { id, title, form, statement, problems, result };
}
