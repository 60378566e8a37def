import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { subjects } from '#model/activity.ts';
import { valuesOf } from '#search/index/search-facets.ts';
import type { FacetName } from '#search/text/files.ts';
import { levelsOfCase, type Case } from '#stats/evidence.ts';
import { concepts } from '#thesaurus/index.ts';
import { facet, facetsOfList, type ListFacet } from './facets.ts';
import { termOf, themePath } from './labels.ts';

export const casesOf = ({ reports }: Archive): Case[] =>
	reports.flatMap((report) => (report.kind === 'case' ? [report] : []));

/** What schools have in common that a page of cases is made for. */
const traits = ['stage', 'setting', 'size', 'subject'] as const;

type Trait = (typeof traits)[number];

/** Cases whose schools have a trait in common, in the order of the model; too few make no page. */
export const caseGroups = perArchive((archive) => {
	const cases = casesOf(archive).map((one) => ({ one, values: valuesOf(one, archive) }));
	return traits.flatMap((name) =>
		labelsOf(name).flatMap(([value, label], place) => {
			const own = cases.flatMap(({ one, values }) => (values[name].includes(value) ? [one] : []));
			// Subjects have no other name than their Chinese one.
			const path = `/cases/like/${name}-${name === 'subject' ? place + 1 : value}/`;
			const group = { title: label, path, filter: { name, value }, cases: own };
			return own.length >= archive.site.pageMinimum.reports ? [group] : [];
		}),
	);
});

type CaseGroup = ReturnType<typeof caseGroups>[number];

/** What cases can be narrowed by: problems, what was done and themes lead to the theme's page. */
export function caseFacets(archive: Archive, group?: CaseGroup): ListFacet[] {
	const all = allCaseFacets(archive);
	if (!group) return all;
	const list = { ...group, total: group.cases.length };
	return facetsOfList(facetsAmong(group.cases, archive), all, list);
}

const allCaseFacets = perArchive((archive) => facetsAmong(casesOf(archive), archive));

function facetsAmong(cases: readonly Case[], archive: Archive) {
	const groups = caseGroups(archive);
	const values = cases.map((one) => valuesOf(one, archive));
	const found = (name: FacetName) => values.flatMap((own) => own[name]);
	const title = words.search.facet;
	const terms = concepts.map(({ id }) => [id, termOf(id)] as const);
	return [
		...(['problem', 'type', 'theme'] as const).map((name) =>
			facet(name, {
				title: title[name],
				labels: terms,
				found: found(name),
				pathTo: themePath,
				isWider: true,
			}),
		),
		...traits.map((name) => {
			const own = groups.filter(({ filter }) => filter.name === name);
			const paths = new Map(own.map(({ filter, path }) => [filter.value, path]));
			return facet(name, {
				title: title[name],
				labels: own.map(({ filter, title: label }) => [filter.value, label]),
				found: found(name),
				pathTo: (value) => paths.get(value) ?? '/cases/',
			});
		}),
	].filter(({ choices }) => choices.length > 0);
}

const labelsOf = (trait: Trait): (readonly [value: string, label: string])[] =>
	trait === 'subject'
		? subjects.map((subject) => [subject, subject])
		: Object.entries(words[trait]);

export type CaseCard = ReturnType<typeof caseCardsOf>[number];

/** What a list shows of cases. */
export const caseCardsOf = (cases: readonly Case[], archive: Archive) =>
	cases.map((one) => {
		const { id, title, lesson } = one;
		return { id, title, lesson, levels: levelsOfCase(one, archive) };
	});

/** Cases before all other reports: who comes for a theme wants to know what others learned. */
export const casesFirst = (reports: readonly Report[]): Report[] => [
	...reports.filter(({ kind }) => kind === 'case'),
	...reports.filter(({ kind }) => kind !== 'case'),
];
