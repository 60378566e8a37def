import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { pairingName } from '#i18n/names.ts';
import type { ReportKind } from '#model/report.ts';

/** What a list shows of a report. */
export interface Card {
	readonly id: string;
	readonly kind: ReportKind;
	readonly title: string;
	readonly summary: string;
	readonly date: string;
	/** The date in words. */
	readonly when: string;
	readonly pairing?: { readonly id: string; readonly name: string };
	/** The lesson's statement, for cases. */
	readonly lesson?: string;
	readonly problems?: readonly string[];
}

export const cardOf = (report: Report, archive: Archive): Card =>
	cardsIn(archive).get(report) ?? makeCard(report, archive);

export const cardsOf = (reports: readonly Report[], archive: Archive): Card[] =>
	reports.map((report) => cardOf(report, archive));

/** Each card is made once, because a report is listed under its schools, themes, regions and more. */
const cardsIn = perArchive(
	(archive) => new Map(archive.reports.map((report) => [report, makeCard(report, archive)])),
);

function makeCard(report: Report, archive: Archive): Card {
	const { id, kind, title, summary, date } = report;
	const [pairing] = report.pairings;
	return {
		id,
		kind,
		title,
		summary,
		date,
		when: formatDate(date),
		...(pairing && { pairing: { id: pairing, name: pairingName(pairing, archive) } }),
		...(report.kind === 'case' && {
			lesson: report.lesson.statement,
			problems: report.lesson.problems,
		}),
	};
}
