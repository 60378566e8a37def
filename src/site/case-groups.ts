import type { Archive } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Case } from '#stats/evidence.ts';
import { facets, slugOf, type ConceptId } from '#thesaurus/index.ts';
import { traitGroups } from './case-traits.ts';

/** Cases that have something in common: a concept, or a trait of their schools. */
export interface CaseGroup {
	/** What the groups of its sort stand under: 按问题找, 按做法找, 按学校的情况找. */
	readonly heading: string;
	readonly label: string;
	/** Whether it is a trait of schools that they share, and no concept. */
	readonly isOfSchools: boolean;
	/** In its address below `/cases/`. */
	readonly slug: string;
	readonly cases: readonly Case[];
	readonly count: number;
}

/** All groups that have a case: problems and themes as the thesaurus orders them, traits as the model does. */
export const caseGroups = (cases: readonly Case[], archive: Archive): CaseGroup[] => {
	const byConcept = conceptGroups(cases);
	const isProblem = ({ heading }: CaseGroup) => heading === words.cases.byProblem;
	return [
		...byConcept.filter(isProblem),
		...byConcept.filter((group) => !isProblem(group)),
		...traitGroups(cases, archive).flatMap(({ trait, label, slug, cases: own }) =>
			groupOf({
				heading: words.cases.bySchool,
				isOfSchools: true,
				label: words.search.facet[trait] + words.colon + label,
				slug: `like/${slug}`,
				cases: own,
			}),
		),
	];
};

export const casePath = (slug: string): string => `/cases/${slug}/`;

export const casesOf = ({ reports }: Archive): Case[] =>
	reports.flatMap((report) => (report.kind === 'case' ? [report] : []));

/** The concepts that lead to a case: its problems, its activities and its themes, each once. */
export const conceptsOfCase = ({ lesson, themes }: Case): ConceptId[] => [
	...new Set([...lesson.problems, ...lesson.actions, ...themes]),
];

const conceptGroups = (cases: readonly Case[]): CaseGroup[] =>
	facets.flatMap(({ concepts }) =>
		concepts.flatMap(({ id, term }) =>
			groupOf({
				heading: id.startsWith('prob.') ? words.cases.byProblem : words.cases.byTheme,
				isOfSchools: false,
				label: term,
				slug: slugOf(id),
				cases: cases.filter((one) => conceptsOfCase(one).includes(id)),
			}),
		),
	);

const groupOf = (group: Omit<CaseGroup, 'count'>): CaseGroup[] =>
	group.cases.length > 0 ? [{ ...group, count: group.cases.length }] : [];
