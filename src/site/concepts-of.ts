import type { Report } from '#archive/archive.ts';
import type { ConceptId } from '#thesaurus/index.ts';

/** Cases before all other reports: who comes for a theme wants to know what others learned. */
export const casesFirst = (reports: readonly Report[]): Report[] => [
	...reports.filter(({ kind }) => kind === 'case'),
	...reports.filter(({ kind }) => kind !== 'case'),
];

/** Every concept that a report is about: its themes, its activities, the problems of its lesson. */
export function conceptsOf(report: Report): ConceptId[] {
	const told = [...report.activities, ...report.totals];
	const promised = report.kind === 'plan' ? report.commitments : [];
	const lesson =
		report.kind === 'case' ? [...report.lesson.problems, ...report.lesson.actions] : [];
	const types = [...told, ...promised].map(({ type }) => type);
	return [...new Set([...report.themes, ...types, ...lesson])];
}
