import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { regionName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { stages } from '#model/school.ts';
import { valuesOf } from '#search/index/search-facets.ts';
import type { FacetName } from '#search/text/files.ts';
import { newestYearFirst, tally } from '#stats/tally.ts';
import { concepts } from '#thesaurus/index.ts';
import { yearPath } from './year-path.ts';
import { regionPath } from './region-path.ts';
import { labelOf, termOf, themePath } from './labels.ts';

export type ListFacet = ReturnType<typeof facet>;

/** All facets of the archive with the number of reports behind each choice. */
export const archiveFacets = perArchive((archive) => facetsAmong(archive.reports, archive));

/** A list that is the choice of a facet. */
interface Chosen {
	readonly title: string;
	readonly path: string;
	readonly total: number;
	readonly filter?: { readonly name: FacetName; readonly value: string };
}

/**
 * The facets of a list, counted in it; the one that the list is a choice of is counted in all
 * reports, because its other choices lead away from the list, and holds the list itself.
 */
export function facetsOfList(
	own: readonly ListFacet[],
	all: readonly ListFacet[],
	list: Chosen,
): ListFacet[] {
	const { title: label, path, total: count, filter } = list;
	if (!filter) return [...own];
	const { name, value } = filter;
	const { title, choices, isWider } = all.find((one) => one.name === name) ?? {
		title: words.search.facet[name],
		choices: [],
	};
	const isOffered = choices.some((choice) => choice.value === value);
	const counted = choices.map((choice) => (choice.value === value ? { ...choice, count } : choice));
	const shown = isOffered ? counted : [{ value, label, path, count }, ...choices];
	return [{ name, title, choices: shown, isWider }, ...own.filter((one) => one.name !== name)];
}

/** The facets of some reports. */
export function facetsAmong(reports: readonly Report[], archive: Archive): ListFacet[] {
	const years = reports.flatMap(({ schoolYears }) => schoolYears);
	const provinces = reports.flatMap(({ regionCodes }) =>
		regionCodes.filter((code) => code.length === 2),
	);
	return [
		facet('kind', {
			title: words.search.facet.kind,
			labels: Object.entries(words.kind),
			found: reports.map(({ kind }) => kind),
			pathTo: (kind) => `/reports/kind/${kind}/`,
		}),
		facet('year', {
			title: words.search.facet.year,
			labels: [...new Set(years)]
				.sort(newestYearFirst)
				.map((year) => [year, labelOf('school-year', year, archive)]),
			found: years,
			pathTo: (year) => yearPath(year, archive),
		}),
		facet('type', {
			title: words.search.facet.type,
			labels: concepts.map(({ id }) => [id, termOf(id)]),
			found: reports.flatMap((report) => valuesOf(report, archive).type),
			pathTo: themePath,
		}),
		facet('region', {
			title: words.search.facet.region,
			labels: [...new Set(provinces)].sort().map((code) => [code, regionName(code, archive)]),
			found: provinces,
			pathTo: (code) => regionPath(code, archive),
		}),
		facet('stage', {
			title: words.search.facet.stage,
			labels: Object.entries(stages),
			found: reports.flatMap((report) => report.stages),
			pathTo: (stage) => `/reports/stage/${stage}/`,
		}),
	].filter(({ choices }) => choices.length > 0);
}

interface Choices {
	readonly title: string;
	/** What may be chosen, in order. */
	readonly labels: readonly (readonly [value: string, label: string])[];
	/** What reports have, once for each report. */
	readonly found: readonly string[];
	readonly pathTo: (value: string) => string;
	/** The pages hold more than the choices count: a theme's page has other reports than cases too. */
	readonly isWider?: boolean;
}

/** A way to narrow the list of reports: each choice is a page, so it works without a script. */
export function facet(name: FacetName, { title, labels, found, pathTo, isWider }: Choices) {
	const counts = tally(found, (value) => value);
	const choices = labels.flatMap(([value, label]) => {
		const count = counts.get(value) ?? 0;
		return count > 0 ? [{ value, label, path: pathTo(value), count }] : [];
	});
	// The name is that in the search page's address.
	return { name, title, choices, isWider };
}
