import type { Archive } from '#archive/archive.ts';
import type { DataContext } from '#data/table.ts';
import { latestFirst, sortDayOf } from '#model/sort-day.ts';
import type { SchoolYear } from '#model/school-year.ts';
import { allClaims, allDeeds, claimsOf, deedsOf, type Deed } from '#stats/deeds.ts';
import { reportsByScope } from '#stats/scope.ts';
import { tally } from '#stats/tally.ts';
import { ledgerRow, ledgerTotal, type LedgerRow } from './ledger-row.ts';

export type LedgerKind = 'programme' | 'pairing' | 'school' | 'year';

/** All activities of a pairing, school, programme or school year, the newest first. */
export type Ledger = ReturnType<typeof ledgersOf>[number];

/** Every ledger with as many lines as the site asks of one. */
export function ledgersOf(context: DataContext) {
	const { archive } = context;
	const { schoolYearStart } = archive.site;
	const deeds = Map.groupBy(allDeeds(archive), ({ schoolYear }) => schoolYear);
	const claims = Map.groupBy(allClaims(archive), ({ report }) => report.schoolYear);
	const scopes = [...reportsByScope(archive).values()].flatMap(({ scope, reports }) => {
		const { kind, id } = scope;
		if (kind === 'site') return [];
		return [{ kind, id, deeds: deedsOf(reports, schoolYearStart), claims: claimsOf(reports) }];
	});
	const years = [...ledgerYears(archive)]
		.sort()
		.reverse()
		.map((id) => ({
			kind: 'year' as const,
			id,
			// An activity counts for the year of its own date, which need not be that of its report.
			deeds: deeds.get(id) ?? [],
			claims: claims.get(id) ?? [],
		}));
	return [...scopes, ...years]
		.filter((of) => of.deeds.length + of.claims.length >= archive.site.pageMinimum.rows)
		.map((of) => ({
			kind: of.kind,
			id: of.id,
			rows: rowsOf(of.deeds, context),
			/** Shown apart: a total is never added to the activities that it covers. */
			totals: of.claims.map((claim) => ledgerTotal(claim, context)),
		}));
}

/** The rows of a ledger, by the days of the activities; the newest first, undated ones last. */
const rowsOf = (deeds: readonly Deed[], context: DataContext): LedgerRow[] =>
	deeds
		.map((deed) => ({ deed, day: sortDayOf(deed.date) }))
		.sort(latestFirst)
		.map(({ deed }) => ledgerRow(deed, context));

/** The school years that have a ledger. */
export function ledgerYears(archive: Archive): ReadonlySet<SchoolYear> {
	const lines = tally(
		[
			...allDeeds(archive).map(({ schoolYear }) => schoolYear),
			...allClaims(archive).map(({ report }) => report.schoolYear),
		],
		(year) => year,
	);
	const least = archive.site.pageMinimum.rows;
	return new Set([...lines].flatMap(([year, count]) => (count >= least ? [year] : [])));
}
