import type { Report } from '#archive/archive.ts';
import type { ConceptId } from '#thesaurus/index.ts';

/** Every concept that a report is about: its themes, its activities, the problems of its lesson. */
export function conceptsOf(report: Report): ConceptId[] {
	const types = report.activities.map(({ type }) => type);
	const claimed = report.totals.map(({ type }) => type);
	const promised = report.kind === 'plan' ? report.commitments.map(({ type }) => type) : [];
	const lesson =
		report.kind === 'case' ? [...report.lesson.problems, ...report.lesson.actions] : [];
	return [...new Set([...report.themes, ...types, ...claimed, ...promised, ...lesson])];
}
