import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { lineageOf } from '#model/region.ts';
import { tally } from '#stats/tally.ts';

/** How many reports there are of a division. */
const countsByRegion = perArchive(({ reports }) =>
	tally(
		reports.flatMap(({ regionCodes }) => regionCodes),
		(code) => code,
	),
);

const countOf = (code: string | undefined, archive: Archive): number =>
	countsByRegion(archive).get(code ?? '') ?? 0;

const isThin = (code: string, archive: Archive): boolean =>
	countOf(code, archive) < archive.site.pageMinimum.reports;

/** The divisions that have a page of their own: those with enough reports, and others than the one around them. */
export const regionsWithPages = perArchive((archive): ReadonlySet<string> => {
	const { regions } = archive;
	const codes = [...regions.keys()].filter((code) => {
		const around = lineageOf(code).findLast((part) => part !== code && regions.has(part));
		return !isThin(code, archive) && countOf(code, archive) !== countOf(around, archive);
	});
	return new Set(codes);
});

/** Where a division is shown: its page, that of the smallest one around it, or its line in the index. */
export function regionPath(code: string, archive: Archive): string {
	const pages = regionsWithPages(archive);
	const shown = lineageOf(code).findLast((part) => pages.has(part));
	return shown ? `/regions/${shown}/` : regionLine(code);
}

/** Where the index of all leads: to the page that holds its reports, or its own line with the few. */
export const indexPath = (code: string, archive: Archive): string =>
	isThin(code, archive) ? regionLine(code) : regionPath(code, archive);

/** Its line in the index of all. */
const regionLine = (code: string): string => `/regions/#region-${code}`;
