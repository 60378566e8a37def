import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { lineageOf } from '#model/region.ts';
import { tally } from '#stats/tally.ts';

/** The divisions that have a page of their own: those with enough reports, and others than the one around them. */
export const regionsWithPages = perArchive(({ reports, regions, site }): ReadonlySet<string> => {
	const counts = tally(
		reports.flatMap(({ regionCodes }) => regionCodes),
		(code) => code,
	);
	const countOf = (code: string | undefined) => counts.get(code ?? '') ?? 0;
	const codes = [...regions.keys()].filter((code) => {
		const around = lineageOf(code).findLast((part) => part !== code && regions.has(part));
		return countOf(code) >= site.pageMinimum.reports && countOf(code) !== countOf(around);
	});
	return new Set(codes);
});

/** Where a division is shown: its page, that of the smallest one around it, or its line in the index. */
export function regionPath(code: string, archive: Archive): string {
	const pages = regionsWithPages(archive);
	const shown = lineageOf(code).findLast((part) => pages.has(part));
	return shown ? `/regions/${shown}/` : regionLine(code);
}

/** Its line in the index of all. */
export const regionLine = (code: string): string => `/regions/#region-${code}`;
