import type { Archive, Pairing, Report } from '#archive/archive.ts';
import type { ConceptId } from '#thesaurus/index.ts';

/** What an office looks for in the files of a pairing: the four that rules ask for, and the papers. */
export const checklistItems = [
	'leadership',
	'schedule',
	'programme',
	'inspection',
	'agreement',
	'plan',
	'summary',
] as const;

export type ChecklistItem = (typeof checklistItems)[number];

export interface Checklist {
	readonly pairing: Pairing;
	/** A report that shows the item; `true` where the pairing's own record does; `null` where nothing is seen. */
	readonly seen: Readonly<Record<ChecklistItem, Report | true | null>>;
}

/** What is to be seen of each pairing. That something is not seen does not say that it is not there. */
export function checklistOf(archive: Archive): Checklist[] {
	const reports = archive.reports.filter(({ kind }) => kind !== 'case');
	const byPairing = Map.groupBy(
		reports.flatMap((report) => report.pairings.map((id) => ({ id, report }))),
		({ id }) => id,
	);
	return [...archive.pairings.values()].map((pairing) => {
		const own = (byPairing.get(pairing.id) ?? []).map(({ report }) => report);
		const find = (shows: (report: Report) => boolean) => own.find(shows) ?? null;
		const about = (concept: ConceptId) => find((report) => conceptsIn(report).includes(concept));
		return {
			pairing,
			seen: {
				leadership: about('gov.group'),
				schedule: find(hasSchedule),
				programme: about('gov.plan'),
				inspection: about('gov.assess'),
				agreement: pairing.agreement ? true : about('gov.agreement'),
				plan: find(({ kind }) => kind === 'plan'),
				summary: find(({ kind }) => kind === 'summary'),
			},
		};
	});
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
