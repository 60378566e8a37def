import type { Archive } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import type { FacetName } from '#search/text/files.ts';
import { casesOf } from '#site/case-groups.ts';
import { traitGroups, traits } from '#site/case-traits.ts';
import { conceptOf } from '#thesaurus/index.ts';

/** One thing that a school can be described by, with what occurs among the cases. */
export interface Criterion {
	readonly facet: FacetName;
	readonly label: string;
	readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export function criteriaOf(archive: Archive): Criterion[] {
	const cases = casesOf(archive);
	const problems = new Set(cases.flatMap(({ lesson }) => lesson.problems));
	const choices = [
		...Array.from(problems, (id) => ({ facet: 'problem', value: id, label: conceptOf(id).term })),
		...traitGroups(cases, archive).map(({ trait, ...group }) => ({ facet: trait, ...group })),
	];
	return (['problem', ...traits] as const)
		.map((facet) => ({
			facet,
			label: words.search.facet[facet],
			choices: choices.filter((choice) => choice.facet === facet),
		}))
		.filter((criterion) => criterion.choices.length > 0);
}
