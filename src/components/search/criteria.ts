import type { Archive } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import type { FacetName } from '#search/files.ts';
import { conceptOf } from '#thesaurus/index.ts';

/** One thing that a school can be described by, with what occurs among the cases. */
export interface Criterion {
	readonly facet: FacetName;
	readonly label: string;
	readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export function criteriaOf({ reports, schools }: Archive): Criterion[] {
	const cases = reports.filter((report) => report.kind === 'case');
	const problems = unique(cases.flatMap(({ lesson }) => lesson.problems));
	const settings = unique(
		cases.flatMap(({ schoolIds }) => schoolIds.flatMap((id) => schools.get(id)?.setting ?? [])),
	);
	const sizes = unique(
		cases.flatMap(({ schoolIds }) => schoolIds.flatMap((id) => schools.get(id)?.size ?? [])),
	);
	return [
		criterion(
			'problem',
			problems.map((id) => ({ value: id, label: conceptOf(id).term })),
		),
		criterion(
			'stage',
			unique(cases.flatMap(({ stages }) => stages)).map((stage) => ({
				value: stage,
				label: words.stage[stage],
			})),
		),
		criterion(
			'setting',
			settings.map((setting) => ({ value: setting, label: words.setting[setting] })),
		),
		criterion(
			'size',
			sizes.map((size) => ({ value: size, label: words.size[size] })),
		),
		criterion(
			'subject',
			unique(cases.flatMap(({ subjects }) => subjects)).map((subject) => ({
				value: subject,
				label: subject,
			})),
		),
	].filter(({ choices }) => choices.length > 0);
}

const criterion = (
	facet: keyof typeof words.search.facet,
	choices: Criterion['choices'],
): Criterion => ({
	facet,
	label: words.search.facet[facet],
	choices,
});

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
