import type { Report } from '#archive/archive.ts';
import { ledgerPath } from '#data/ledger/ledger.ts';
import { words } from '#i18n/zh-hans.ts';
import { haveRecords } from '#stats/deeds.ts';
import type { ScopeKind } from '#stats/scope.ts';
import { summaryPath } from './summaries.ts';

export interface DerivedLink {
	readonly path: string;
	readonly label: string;
}

/** A link to the ledger of a school year, if it has one. */
export const yearLinks = (year: string, years: ReadonlySet<string>): DerivedLink[] =>
	years.has(year)
		? [{ path: ledgerPath({ kind: 'year', id: year }), label: words.ledger.title }]
		: [];

/** The documents that are made from the reports of a programme, pairing or school. */
export function derivedLinks(
	kind: Exclude<ScopeKind, 'site'>,
	id: string,
	reports: readonly Report[],
): DerivedLink[] {
	return [
		...(haveRecords(reports)
			? [{ path: ledgerPath({ kind, id }), label: words.ledger.title }]
			: []),
		...(kind === 'school' ? [] : summaryLinks(`${kind}-${id}`, reports)),
	];
}

/** Links to the summaries of the three newest years; to the undated one where no year is known. */
function summaryLinks(scope: string, reports: readonly Report[]): DerivedLink[] {
	const told = reports.filter(({ kind }) => kind !== 'case');
	const years = [...new Set(told.map(({ schoolYear }) => schoolYear))];
	const dated = years
		.filter((year) => year !== 'undated')
		.sort()
		.reverse();
	const shown = dated.length > 0 ? dated.slice(0, 3) : years;
	return shown.map((year) => ({
		path: summaryPath({ scope, period: year }),
		label: `${words.schoolYear(year)}${words.summaries.short}`,
	}));
}
