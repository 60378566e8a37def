import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { pairingName } from '#i18n/names.ts';
import { needsOf, type FollowedNeed } from '#stats/needs.ts';
import { termOf } from './labels.ts';

/** A need with the answers on record, as the page shows it. */
export type NeedView = ReturnType<typeof needView>;

export const needViews = perArchive((archive) =>
	needsOf(archive).map((followed) => needView(followed, archive)),
);

function needView({ need, report, answers, state }: FollowedNeed, archive: Archive) {
	return {
		id: need.id,
		/** Who asked: a role such as 受援校校长, never a name. */
		by: need.by,
		text: need.text,
		reply: need.answer ?? '',
		state,
		when: formatDate(report.date),
		from: { id: report.id, name: report.title },
		pairings: report.pairings.map((id) => ({ id, name: pairingName(id, archive) })),
		themes: need.themes.map(termOf),
		records: answers.map((answer) => ({
			id: answer.report.id,
			name: answer.report.title,
			what: [termOf(answer.type), formatDate(answer.date)].join(' · '),
		})),
	};
}
