import type { Archive } from '#archive/archive.ts';
import type { Case } from '#stats/evidence.ts';
import { facets, type ConceptId } from '#thesaurus/index.ts';

export const casesOf = ({ reports }: Archive): Case[] =>
	reports.flatMap((report) => (report.kind === 'case' ? [report] : []));

/** The concepts that lead to a case: its problems, its activities and its themes, each once. */
export const conceptsOfCase = ({ lesson, themes }: Case): ConceptId[] => [
	...new Set([...lesson.problems, ...lesson.actions, ...themes]),
];

/** The concepts of some cases with the number of cases, in the order of the thesaurus. */
export function caseConcepts(cases: readonly Case[]): { problems: Counted[]; themes: Counted[] } {
	const counted = facets.flatMap(({ concepts }) =>
		concepts.flatMap(({ id }): Counted[] => {
			const count = cases.filter((one) => conceptsOfCase(one).includes(id)).length;
			return count > 0 ? [{ id, count }] : [];
		}),
	);
	const isProblem = ({ id }: Counted) => id.startsWith('prob.');
	return { problems: counted.filter(isProblem), themes: counted.filter((one) => !isProblem(one)) };
}

export interface Counted {
	readonly id: ConceptId;
	readonly count: number;
}
