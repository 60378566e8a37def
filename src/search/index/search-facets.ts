import type { Archive, Report } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import type { FacetName } from '#search/text/files.ts';
import { concepts } from '#thesaurus/index.ts';

/**
 * The values that a report has in each facet, as stable ids. Themes are those that an editor gave
 * it, the same as on the theme's page.
 */
export function facetsOf(report: Report, { schools }: Archive): Record<FacetName, string[]> {
	const { themes } = report;
	const lessonProblems = report.kind === 'case' ? report.lesson.problems : [];
	const quantities = [
		...report.activities.flatMap((activity) => activity.quantities),
		...report.totals.map(({ quantity }) => quantity),
	];
	return {
		kind: [report.kind],
		year: [report.schoolYear],
		type: unique([
			...report.activities.map(({ type }) => type),
			...report.totals.map(({ type }) => type),
			...(report.kind === 'case' ? report.lesson.actions : []),
		]),
		theme: themes.filter((id) => !id.startsWith('prob.')),
		problem: unique([...lessonProblems, ...themes.filter((id) => id.startsWith('prob.'))]),
		region: [...report.regionCodes],
		stage: [...report.stages],
		setting: unique(report.schoolIds.flatMap((id) => schools.get(id)?.setting ?? [])),
		size: unique(report.schoolIds.flatMap((id) => schools.get(id)?.size ?? [])),
		subject: unique([
			...report.subjects,
			...report.activities.flatMap((activity) => activity.subjects),
		]),
		evidence: [
			quantities.some(({ quote }) => quote) || report.confirms.length > 0 ? 'quoted' : 'none',
		],
		script: report.source.script ? [report.source.script] : [],
	};
}

/** What a facet's value is called, in Simplified. */
export function facetLabel(facet: FacetName, id: string, { regions }: Archive): string {
	const labels: Partial<Record<FacetName, Readonly<Record<string, string>>>> = {
		kind: words.kind,
		stage: words.stage,
		setting: words.setting,
		size: words.size,
		evidence: words.search.evidence,
		script: words.search.sourceScript,
	};
	if (facet === 'year') return words.schoolYear(id);
	return labels[facet]?.[id] ?? regions.get(id) ?? conceptTerms.get(id) ?? id;
}

const conceptTerms: ReadonlyMap<string, string> = new Map(
	concepts.map(({ id, term }) => [id, term]),
);

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
