import type { Report } from '#archive/archive.ts';
import { hasLedger, ledgerPath } from '#data/ledger/ledger.ts';
import { words } from '#i18n/zh-hans.ts';
import type { ScopeKind } from '#stats/scope.ts';

export interface DerivedLink {
	readonly path: string;
	readonly label: string;
}

/** The ledgers of school years, of those that have one. */
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
	return hasLedger(reports) ? [{ path: ledgerPath({ kind, id }), label: words.ledger.title }] : [];
}
