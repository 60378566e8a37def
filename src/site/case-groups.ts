import type { Archive } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { levelsOfCase, type Case, type EvidenceIndex } from '#stats/evidence.ts';
import { concepts, type ConceptId } from '#thesaurus/index.ts';
import { themePath } from './labels.ts';
import { traitGroups } from './case-traits.ts';

export type CaseGroup = ReturnType<typeof caseGroups>[number];

/**
 * Cases that have a concept or a trait of their schools in common, under headings: problems and
 * themes as the thesaurus orders them, traits as the model does. Those of a concept lead to its theme.
 * A trait of fewer cases than make a page is left out.
 */
export const caseGroups = (cases: readonly Case[], archive: Archive) =>
	[
		...conceptGroups(cases, words.cases.byProblem, (id) => id.startsWith('prob.')),
		...conceptGroups(cases, words.cases.byTheme, (id) => !id.startsWith('prob.')),
		...traitGroups(cases, archive)
			.filter(({ cases: own }) => own.length >= archive.site.pageMinimum.reports)
			.map(({ trait, label, slug, cases: own }) => ({
				heading: words.cases.bySchool,
				label: words.search.facet[trait] + words.colon + label,
				path: casePath(`like/${slug}`),
				cases: own,
			})),
	].flatMap((group) => (group.cases.length > 0 ? [{ ...group, count: group.cases.length }] : []));

export const casePath = (slug: string): string => `/cases/${slug}/`;

export const casesOf = ({ reports }: Archive): Case[] =>
	reports.flatMap((report) => (report.kind === 'case' ? [report] : []));

export type CaseCard = ReturnType<typeof caseCardsOf>[number];

/** What a list shows of cases. */
export const caseCardsOf = (cases: readonly Case[], evidence: EvidenceIndex) =>
	cases.map((one) => {
		const { id, title, lesson } = one;
		return { id, title, lesson, levels: levelsOfCase(one, evidence) };
	});

/** The concepts that lead to a case: its problems, its activities and its themes, each once. */
export const conceptsOfCase = ({ lesson, themes }: Case): ConceptId[] => [
	...new Set([...lesson.problems, ...lesson.actions, ...themes]),
];

const conceptGroups = (
	cases: readonly Case[],
	heading: string,
	isMeant: (id: ConceptId) => boolean,
) =>
	concepts
		.filter(({ id }) => isMeant(id))
		.map(({ id, term }) => ({
			heading,
			label: term,
			path: themePath(id),
			cases: cases.filter((one) => conceptsOfCase(one).includes(id)),
		}));
