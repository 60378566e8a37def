import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { pairingName } from '#i18n/names.ts';
import { genreOf } from '#model/report.ts';

export type Card = ReturnType<typeof cardOf>;

/** What lists show of reports. */
export const cardsOf = (reports: readonly Report[], archive: Archive): Card[] =>
	reports.flatMap((report) => cardsIn(archive).get(report) ?? []);

/** The newest of some reports, which come newest first; a longer one goes before a 简讯. */
export const latestOf = (reports: readonly Report[], count: number): Report[] =>
	reports
		.toSorted((a, b) => Number(genreOf(a) === 'brief') - Number(genreOf(b) === 'brief'))
		.slice(0, count);

/** Each card is made once, because a report is listed under its schools, themes, regions and more. */
const cardsIn = perArchive(
	(archive) => new Map(archive.reports.map((report) => [report, cardOf(report, archive)])),
);

function cardOf(report: Report, archive: Archive) {
	const { id, title, summary, date } = report;
	const [pairing] = report.pairings;
	return {
		id,
		genre: genreOf(report),
		title,
		summary,
		when: formatDate(date),
		pairing: pairing ? { id: pairing, name: pairingName(pairing, archive) } : null,
		/** What a case concludes. */
		lesson: report.kind === 'case' ? report.lesson.statement : null,
	};
}
