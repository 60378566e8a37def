import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { pairingName } from '#i18n/names.ts';

export type Card = ReturnType<typeof cardOf>;

/** What lists show of reports. */
export const cardsOf = (reports: readonly Report[], archive: Archive): Card[] =>
	reports.flatMap((report) => cardsIn(archive).get(report) ?? []);

/** Each card is made once, because a report is listed under its schools, themes, regions and more. */
const cardsIn = perArchive(
	(archive) => new Map(archive.reports.map((report) => [report, cardOf(report, archive)])),
);

function cardOf(report: Report, archive: Archive) {
	const { id, kind, title, summary, date } = report;
	const [pairing] = report.pairings;
	return {
		id,
		kind,
		title,
		summary,
		when: formatDate(date),
		pairing: pairing ? { id: pairing, name: pairingName(pairing, archive) } : null,
		/** What a case concludes. */
		lesson: report.kind === 'case' ? report.lesson.statement : null,
	};
}
