import type { Archive, Report } from '#archive/archive.ts';
import type { Need } from '#model/need.ts';
import { indexAnswers, type Answer } from './promise-records.ts';

/** What is on record of a need: nothing, only a reply, or an activity that answers it. */
export const needStates = ['open', 'replied', 'answered'] as const;
export type NeedState = (typeof needStates)[number];

/** A need with the activities that answer it. */
export interface FollowedNeed {
	readonly need: Need;
	readonly report: Report;
	/** Activities that say they serve it (`serves`). */
	readonly answers: readonly Answer[];
	readonly state: NeedState;
}

/** All needs, in the order of the archive. No record of an answer does not mean that none came. */
export function needsOf(archive: Archive): FollowedNeed[] {
	const { byItem } = indexAnswers(archive);
	return archive.reports.flatMap((report) =>
		report.needs.map((need) => {
			const answers = byItem.get(`${report.id}#${need.id}`) ?? [];
			return { need, report, answers, state: stateOf(need, answers) };
		}),
	);
}

function stateOf({ answer }: Need, answers: readonly Answer[]): NeedState {
	if (answers.length > 0) return 'answered';
	return answer === undefined ? 'open' : 'replied';
}
