import type { Archive, Report } from '#archive/archive.ts';
import type { LedgerKind } from '#data/ledger/ledger.ts';
import { summaryPath } from '#data/summary-path.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Site } from '#model/site.ts';
import { countRecords } from '#stats/deeds.ts';
import type { ScopeKind } from '#stats/scope.ts';
import { newestYearFirst, tally } from '#stats/tally.ts';
import { ledgerFile, ledgerFormats } from './ledger-view.ts';

export interface DerivedLink {
	readonly path: string;
	readonly label: string;
}

/** Links to the ledger of a school year, if it has one. */
export const yearLinks = (year: string, years: ReadonlySet<string>): DerivedLink[] =>
	years.has(year) ? ledgerLinks('year', year) : [];

/** The documents that are made from the reports of a programme, pairing or school. */
export const derivedLinks = (
	of: { readonly kind: Exclude<ScopeKind, 'site'>; readonly id: string },
	reports: readonly Report[],
	{ site }: Archive,
): DerivedLink[] => [
	...(countRecords(reports) >= site.pageMinimum.rows ? ledgerLinks(of.kind, of.id) : []),
	...(of.kind === 'school' ? [] : summaryLinks(`${of.kind}-${of.id}`, reports, site)),
];

/** The lines of the workbench that are its own, and the same as files. */
const ledgerLinks = (kind: LedgerKind, id: string): DerivedLink[] => [
	{ path: `/data/?${kind}=${id}`, label: words.ledger.open },
	...ledgerFormats(kind).map((format) => ({
		path: ledgerFile({ kind, id }, format),
		label: words.ledger[format],
	})),
];

/** Links to the summaries of the three newest years; to the undated one where no year is known. */
function summaryLinks(scope: string, reports: readonly Report[], { pageMinimum }: Site) {
	const told = reports.filter(({ kind }) => kind !== 'case');
	const years = [...tally(told, ({ schoolYear }) => schoolYear)]
		.flatMap(([year, count]) => (count >= pageMinimum.reports ? [year] : []))
		.sort(newestYearFirst);
	const shown = years.filter((year, place) => place < 3 && (year !== 'undated' || place === 0));
	return shown.map((year) => ({
		path: summaryPath({ scope, period: year }),
		label: `${words.schoolYear(year)}${words.summaries.short}`,
	}));
}
