import type { Archive, Report } from '#archive/archive.ts';
import type { DataContext } from '#data/table.ts';
import { boundsOf } from '#model/edtf.ts';
import { allClaims, allDeeds, claimsOf, deedsOf, type Deed } from '#stats/deeds.ts';
import { journeysOf } from '#stats/journeys.ts';
import { reportsByScope } from '#stats/scope.ts';
import { ledgerRow, ledgerTotal, type LedgerRow, type LedgerTotal } from './ledger-row.ts';

export const ledgerKinds = ['programme', 'pairing', 'school', 'year'] as const;

export type LedgerKind = (typeof ledgerKinds)[number];

/** All activities of a pairing, school, programme or school year, the newest first. */
export interface Ledger {
	readonly kind: LedgerKind;
	readonly id: string;
	readonly rows: readonly LedgerRow[];
	/** How many of the activities say that they belong to journeys, and to how many. */
	readonly journeys: ReturnType<typeof journeysOf>;
	/** Shown apart: a total is never added to the activities that it covers. */
	readonly totals: readonly LedgerTotal[];
}

/** Every ledger that has something in it. */
export function ledgersOf(context: DataContext): Ledger[] {
	return [...scopeLedgers(context), ...yearLedgers(context)].filter(
		({ rows, totals }) => rows.length + totals.length > 0,
	);
}

/** The address of a ledger that exists, by its kind and id. */
export const ledgerPath = ({ kind, id }: Pick<Ledger, 'kind' | 'id'>): string =>
	`/ledger/${kind}/${id}/`;

function scopeLedgers(context: DataContext): Ledger[] {
	return [...reportsByScope(context.archive).values()].flatMap(({ scope, reports }) => {
		const { kind, id } = scope;
		return kind === 'site' ? [] : [ledgerOf({ kind, id }, reports, context)];
	});
}

/** An activity counts for the year of its own date, which need not be that of its report. */
function yearLedgers(context: DataContext): Ledger[] {
	const { archive } = context;
	const deeds = Map.groupBy(allDeeds(archive), (deed) => deed.schoolYear);
	const claims = Map.groupBy(allClaims(archive), ({ report }) => report.schoolYear);
	const years = [...new Set([...deeds.keys(), ...claims.keys()])].sort().reverse();
	return years.map((id) => ({
		kind: 'year',
		id,
		...rowsOf(deeds.get(id) ?? [], context),
		totals: (claims.get(id) ?? []).map((claim) => ledgerTotal(claim, context)),
	}));
}

function ledgerOf(
	name: Pick<Ledger, 'kind' | 'id'>,
	reports: readonly Report[],
	context: DataContext,
): Ledger {
	const { schoolYearStart } = context.archive.site;
	return {
		...name,
		...rowsOf(deedsOf(reports, schoolYearStart), context),
		totals: claimsOf(reports).map((claim) => ledgerTotal(claim, context)),
	};
}

/** The rows of a ledger, by the days of the activities; the newest first, undated ones last. */
const rowsOf = (
	deeds: readonly Deed[],
	context: DataContext,
): Pick<Ledger, 'rows' | 'journeys'> => ({
	journeys: journeysOf(deeds),
	rows: deeds
		.map((deed) => ({ deed, day: boundsOf(deed.date).last ?? boundsOf(deed.date).first ?? '' }))
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
		.map(({ deed }) => ledgerRow(deed, context)),
});

/** The school years that have a ledger. */
export const ledgerYears = (archive: Archive): ReadonlySet<string> =>
	new Set([
		...allDeeds(archive).map(({ schoolYear }) => schoolYear),
		...allClaims(archive).map(({ report }) => report.schoolYear),
	]);
