import type { Archive, Report } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { facetNames, type FacetName } from '#search/text/files.ts';
import { conceptsOf } from '#stats/concepts-of.ts';
import { concepts, type ConceptId } from '#thesaurus/index.ts';

/** The values that a report has in all facets, as stable ids. @example ['kind:visit', 'year:2021-2022'] */
export function facetsOf(report: Report, archive: Archive): string[] {
	const values = valuesOf(report, archive);
	return facetNames.flatMap((facet) => values[facet].map((id) => `${facet}:${id}`));
}

/**
 * The one facet that a concept is a choice of, so that a search by it finds what its page lists:
 * what may be done or given, what may be wrong, and all else.
 */
export function facetOfConcept(id: ConceptId): 'type' | 'problem' | 'theme' {
	if (id.startsWith('prob.')) return 'problem';
	return /^(?:act|item|gov)\./.test(id) ? 'type' : 'theme';
}

/** The values that a report has, by facet. */
export function valuesOf(report: Report, archive: Archive): Record<FacetName, string[]> {
	const schools = report.schoolIds.flatMap((id) => archive.schools.get(id) ?? []);
	const about = Map.groupBy(conceptsOf(report), facetOfConcept);
	const quantities = [
		...report.activities.flatMap((activity) => activity.quantities),
		...report.totals.map(({ quantity }) => quantity),
	];
	return {
		kind: [report.kind],
		year: [...report.schoolYears],
		type: about.get('type') ?? [],
		theme: about.get('theme') ?? [],
		problem: about.get('problem') ?? [],
		// The city of a municipality's districts has no name of its own.
		region: report.regionCodes.filter((code) => archive.regions.has(code)),
		stage: [...report.stages],
		setting: unique(schools.flatMap(({ setting }) => setting ?? [])),
		size: unique(schools.flatMap(({ size }) => size ?? [])),
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

/** What a value is called, in Simplified. @example facetLabel('kind:visit', archive) // '活动报道' */
export function facetLabel(value: string, { regions }: Archive): string {
	const [facet = '', id = ''] = value.split(':');
	const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		kind: words.kind,
		stage: words.stage,
		setting: words.setting,
		size: words.size,
		evidence: words.search.evidence,
		script: words.search.sourceScript,
	};
	if (facet === 'year') return words.schoolYear(id);
	return (
		labels[facet]?.[id] ?? regions.get(id) ?? concepts.find((one) => one.id === id)?.term ?? id
	);
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
