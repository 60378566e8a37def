import type { Report } from '#archive/archive.ts';
import { coverOfClaim, type Claim, type Deed } from './deeds.ts';
import { placeInDays, type Days } from './summary-period.ts';

/** What is told of a scope. */
export interface ScopeRecords {
	readonly told: readonly Report[];
	readonly deeds: readonly Deed[];
	readonly claims: readonly Claim[];
}

/** The records of a year: what certainly lies outside it is left out. */
export function touching<T extends ScopeRecords>(records: T, days: Days | null): T {
	if (!days) return records;
	const deeds = records.deeds.filter(({ date }) => placeInDays(days, date) !== 'outside');
	const claims = records.claims.filter((claim) => placeOfClaim(claim, days) !== 'outside');
	const tellers = new Set(deeds.map(({ report }) => report));
	const told = records.told.filter(
		(report) => tellers.has(report) || placeInDays(days, report.date) !== 'outside',
	);
	return { ...records, deeds, claims, told };
}

/** What certainly lies in some days, and what may. */
export function within({ told, deeds, claims }: ScopeRecords, days: Days) {
	const placeOf = (item: Deed | Claim) =>
		'quantity' in item ? placeOfClaim(item, days) : placeInDays(days, item.date);
	const inside = deeds.filter((deed) => placeOf(deed) === 'within');
	const tellers = new Set(inside.map(({ report }) => report));
	return {
		deeds: inside,
		claims: claims.filter((claim) => placeOf(claim) === 'within'),
		reports: told.filter(
			(report) => tellers.has(report) || placeInDays(days, report.date) === 'within',
		),
		/** What lies in the period only in part, or perhaps. */
		unplaced: [...deeds, ...claims].filter((item) => placeOf(item) === 'maybe'),
	};
}

/** A total that says nothing of its period may be about the time of its report, but nobody knows. */
function placeOfClaim(claim: Claim, days: Days): ReturnType<typeof placeInDays> {
	const cover = coverOfClaim(claim);
	if (cover !== undefined) return placeInDays(days, cover);
	return placeInDays(days, claim.report.date) === 'outside' ? 'outside' : 'maybe';
}

/** The records whose dates decide no school year. */
export function undated({ told, deeds, claims }: ScopeRecords) {
	const reports = told.filter(({ schoolYear }) => schoolYear === 'undated');
	const own = new Set(reports);
	return {
		reports,
		deeds: deeds.filter(({ report, schoolYear }) => own.has(report) && schoolYear === 'undated'),
		claims: claims.filter(({ report }) => own.has(report)),
		unplaced: [],
	};
}
