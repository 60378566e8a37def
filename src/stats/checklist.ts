import type { Archive, Report } from '#archive/archive.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { indexBy } from './index-by.ts';
import { isOfYear, yearBefore } from './summary-year.ts';

/**
 * What an office looks for in the files of a pairing: the four that rules ask for, the papers, and
 * this year's summary.
 */
export const checklistItems = [
	'leadership',
	'schedule',
	'programme',
	'inspection',
	'agreement',
	'plan',
	'summary',
	'yearSummary',
] as const;

/**
 * What is to be seen of each pairing: a report that shows an item, `true` where the pairing's own
 * record does, `null` where nothing is seen. That does not say that it is not there.
 */
export function checklistOf(archive: Archive, today: string) {
	const year = yearBefore(nextDue(archive.site.summaryDue, today));
	const reports = archive.reports.filter(({ kind }) => kind !== 'case');
	const byPairing = indexBy(reports, ({ pairings }) => pairings);
	return [...archive.pairings.values()].map((pairing) => {
		const own = byPairing.get(pairing.id) ?? [];
		const find = (shows: (report: Report) => boolean) => own.find(shows) ?? null;
		const about = (concept: ConceptId) => find((report) => conceptsIn(report).includes(concept));
		return {
			pairing,
			seen: {
				leadership: about('gov.group'),
				schedule: find(hasSchedule),
				programme: about('gov.plan'),
				inspection: about('gov.assess'),
				agreement: pairing.agreement ? (true as const) : about('gov.agreement'),
				plan: find(({ kind }) => kind === 'plan'),
				summary: find(({ kind }) => kind === 'summary'),
				yearSummary: find((report) => isOfYear(report, year)),
			},
		};
	});
}

/** The next day on which summaries are due; until its evening there is time. */
export function nextDue(summaryDue: string, today: string): string {
	const year = Number(today.slice(0, 4));
	const thisYear = `${year}-${summaryDue}`;
	return thisYear >= today ? thisYear : `${year + 1}-${summaryDue}`;
}

/** A plan that says what is to be done when. */
const hasSchedule = (report: Report): boolean =>
	report.kind === 'plan' &&
	report.commitments.some(({ per, period }) => per !== 'ongoing' || period !== undefined);

const conceptsIn = (report: Report): ConceptId[] => [
	...report.themes,
	...report.activities.map(({ type }) => type),
	...(report.kind === 'plan' ? report.commitments.map(({ type }) => type) : []),
];
