import type { Report } from '#archive/archive.ts';
import type { ConceptId } from '#thesaurus/index.ts';

/** Every concept that a report is about: its themes, its activities, the problems of its lesson. */
export function conceptsOf(report: Report): ConceptId[] {
	const told = [...report.activities, ...report.totals];
	const promised = report.kind === 'plan' ? report.commitments : [];
	const lesson =
		report.kind === 'case' ? [...report.lesson.problems, ...report.lesson.actions] : [];
	const types = [...told, ...promised].map(({ type }) => type);
	return [...new Set([...report.themes, ...types, ...lesson])];
}
