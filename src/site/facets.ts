import { perArchive } from '#archive/per-archive.ts';
import { regionName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { stages } from '#model/school.ts';
import { newestYearFirst, tally } from '#stats/tally.ts';
import { concepts } from '#thesaurus/index.ts';
import { labelOf, termOf, themePath } from './labels.ts';

/** A way to narrow the list of reports: each choice is a page, so it works without a script. */
export interface Facet {
	/** Its name in the search page's address. */
	readonly name: string;
	readonly title: string;
	readonly choices: readonly FacetChoice[];
}

interface FacetChoice {
	readonly value: string;
	readonly label: string;
	readonly path: string;
	readonly count: number;
}

/** All facets of the archive with the number of reports behind each choice. */
export const facetsOf = perArchive((archive): Facet[] => {
	const { reports } = archive;
	const kinds = tally(reports, ({ kind }) => kind);
	const years = tally(
		reports.flatMap(({ schoolYears }) => schoolYears),
		(year) => year,
	);
	const types = tally(
		reports.flatMap(({ activities }) => [...new Set(activities.map(({ type }) => type))]),
		(type) => type,
	);
	const provinces = tally(
		reports.flatMap(({ regionCodes }) => regionCodes.filter((code) => code.length === 2)),
		(code) => code,
	);
	const levels = tally(
		reports.flatMap((report) => report.stages),
		(stage) => stage,
	);
	return [
		facet(
			'kind',
			words.list.kind,
			Object.entries(words.kind),
			kinds,
			(kind) => `/reports/kind/${kind}/`,
		),
		facet(
			'year',
			words.list.year,
			[...years.keys()]
				.sort(newestYearFirst)
				.map((year) => [year, labelOf('school-year', year, archive)]),
			years,
			(year) => `/years/${year}/`,
		),
		facet(
			'type',
			words.list.theme,
			concepts.map(({ id }) => [id, termOf(id)]),
			types,
			themePath,
		),
		facet(
			'region',
			words.list.region,
			[...provinces.keys()].sort().map((code) => [code, regionName(code, archive)]),
			provinces,
			(code) => `/regions/${code}/`,
		),
		facet(
			'stage',
			words.list.stage,
			Object.entries(stages),
			levels,
			(stage) => `/reports/stage/${stage}/`,
		),
	].filter(({ choices }) => choices.length > 0);
});

function facet(
	name: string,
	title: string,
	labels: readonly (readonly [value: string, label: string])[],
	counts: ReadonlyMap<string, number>,
	pathTo: (value: string) => string,
): Facet {
	const choices = labels.flatMap(([value, label]) => {
		const count = counts.get(value) ?? 0;
		return count > 0 ? [{ value, label, path: pathTo(value), count }] : [];
	});
	return { name, title, choices };
}
