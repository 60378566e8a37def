import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { pairingName } from '#i18n/names.ts';
import { needsOf, type FollowedNeed, type NeedState } from '#stats/needs.ts';
import { termOf } from './labels.ts';
import type { Named } from './url.ts';

/** A need with the answers on record, as the page shows it. */
export interface NeedView {
	readonly id: string;
	/** Who asked: a role such as 受援校校长, never a name. */
	readonly by: string;
	readonly text: string;
	readonly when: string;
	readonly reply: string;
	readonly state: NeedState;
	readonly from: Named;
	readonly pairings: readonly Named[];
	readonly themes: readonly string[];
	readonly records: readonly (Named & { readonly what: string })[];
}

export const needViews = perArchive((archive): NeedView[] =>
	needsOf(archive).map((followed) => needView(followed, archive)),
);

function needView({ need, report, answers, state }: FollowedNeed, archive: Archive): NeedView {
	return {
		id: need.id,
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
