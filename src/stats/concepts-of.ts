import type { Report, Archive } from '#archive/archive.ts';
import { type ConceptId, conceptOf } from '#thesaurus/index.ts';

/** Every concept that a report is about: its themes, its activities, the problems of its lesson. */
export function conceptsOf(report: Report): ConceptId[] {
	const told = [...report.activities, ...report.totals];
	const promised = report.kind === 'plan' ? report.commitments : [];
	const lesson =
		report.kind === 'case' ? [...report.lesson.problems, ...report.lesson.actions] : [];
	const types = [...told, ...promised].map(({ type }) => type);
	return [...new Set([...report.themes, ...types, ...lesson])];
}

/** The themes of reports, those of most reports first. A search for one finds something. */
export function usedThemes({ reports }: Pick<Archive, 'reports'>) {
	const named = Map.groupBy(
		reports.flatMap(({ themes }) => themes),
		(theme) => theme,
	);
	return [...named]
		.sort(([, one], [, other]) => other.length - one.length)
		.map(([theme]) => conceptOf(theme));
}
