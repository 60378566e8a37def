import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { regionName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { stages } from '#model/school.ts';
import { newestYearFirst, tally } from '#stats/tally.ts';
import { concepts } from '#thesaurus/index.ts';
import { yearPath } from './year-path.ts';
import { regionPath } from './region-path.ts';
import { labelOf, termOf, themePath } from './labels.ts';

export type Facet = ReturnType<typeof facet>;

/** All facets of the archive with the number of reports behind each choice. */
export const facetsOf = perArchive((archive) => facetsAmong(archive.reports, archive));

/**
 * The facets of a list, counted in it; the one that the list is a choice of is counted in all
 * reports, because its other choices lead away from the list.
 */
export const facetsOfList = (
	reports: readonly Report[],
	filter: { readonly name: string } | undefined,
	archive: Archive,
): Facet[] =>
	facetsAmong(reports, archive).map((own) =>
		own.name === filter?.name
			? (facetsOf(archive).find(({ name }) => name === own.name) ?? own)
			: own,
	);

function facetsAmong(reports: readonly Report[], archive: Archive): Facet[] {
	const years = reports.flatMap(({ schoolYears }) => schoolYears);
	const provinces = reports.flatMap(({ regionCodes }) =>
		regionCodes.filter((code) => code.length === 2),
	);
	return [
		facet('kind', {
			title: words.list.kind,
			labels: Object.entries(words.kind),
			found: reports.map(({ kind }) => kind),
			pathTo: (kind) => `/reports/kind/${kind}/`,
		}),
		facet('year', {
			title: words.list.year,
			labels: [...new Set(years)]
				.sort(newestYearFirst)
				.map((year) => [year, labelOf('school-year', year, archive)]),
			found: years,
			pathTo: (year) => yearPath(year, archive),
		}),
		facet('type', {
			title: words.list.theme,
			labels: concepts.map(({ id }) => [id, termOf(id)]),
			found: reports.flatMap(({ activities }) => [...new Set(activities.map(({ type }) => type))]),
			pathTo: themePath,
		}),
		facet('region', {
			title: words.list.region,
			labels: [...new Set(provinces)].sort().map((code) => [code, regionName(code, archive)]),
			found: provinces,
			pathTo: (code) => regionPath(code, archive),
		}),
		facet('stage', {
			title: words.list.stage,
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
}

/** A way to narrow the list of reports: each choice is a page, so it works without a script. */
function facet(name: string, { title, labels, found, pathTo }: Choices) {
	const counts = tally(found, (value) => value);
	const choices = labels.flatMap(([value, label]) => {
		const count = counts.get(value) ?? 0;
		return count > 0 ? [{ value, label, path: pathTo(value), count }] : [];
	});
	// The name is that in the search page's address.
	return { name, title, choices };
}
