import type { Archive, Report } from '#archive/archive.ts';
import { boundsOf } from '#model/edtf.ts';
import type { Need } from '#model/need.ts';
import { indexAnswers, type PromiseRecord } from './promise-records.ts';
import { isSameVoice } from './testimony.ts';

/** What is on record of a need: nothing, only a reply, or an activity that answers it. */
export const needStates = ['open', 'replied', 'answered'] as const;
export type NeedState = (typeof needStates)[number];

/** A need with the activities that say they serve it (`serves`) and can be an answer to it. */
export type FollowedNeed = ReturnType<typeof needsOf>[number];

/** All needs, in the order of the archive. No record of an answer does not mean that none came. */
export function needsOf(archive: Archive) {
	const { byItem } = indexAnswers(archive);
	return archive.reports.flatMap((report) =>
		report.needs.map((need) => {
			const served = byItem.get(`${report.id}#${need.id}`) ?? [];
			const answers = served.filter((answer) => isAnswer(answer, report));
			return { need, report, answers, state: stateOf(need, answers) };
		}),
	);
}

/**
 * What the report of a need tells itself happened where it was voiced: a reply at most. An answer
 * came later, or somebody else tells of it.
 */
function isAnswer({ report: teller, date }: PromiseRecord, asking: Report): boolean {
	const asked = boundsOf(asking.date);
	const answered = boundsOf(date);
	if (teller === asking || isBefore(answered.last, asked.first)) return false;
	return isBefore(asked.last, answered.first) || !isSameVoice(teller, asking);
}

const isBefore = (day: string | null, other: string | null): boolean =>
	day !== null && other !== null && day < other;

function stateOf({ answer }: Need, answers: readonly PromiseRecord[]): NeedState {
	if (answers.length > 0) return 'answered';
	return answer === undefined ? 'open' : 'replied';
}
