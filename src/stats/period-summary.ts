import type { Archive } from '#archive/archive.ts';
import type { SchoolYear } from '#model/school-year.ts';
import { deedsOf, type Deed } from './deeds.ts';
import { levelOfStatement } from './evidence.ts';
import { figuresFrom } from './figures.ts';
import { needsOf, type FollowedNeed } from './needs.ts';
import { promisesOf, type FollowedPromise } from './promises.ts';
import { touching, undated, within, type ScopeRecords } from './records-in-period.ts';
import { claimsIn, reportsByScope, type Scope } from './scope.ts';
import { silentPairings } from './silent-pairings.ts';
import { periodsOfYear, type SummaryPeriod } from './summary-period.ts';
import { tally } from './tally.ts';

/** Everything that a summary tells of one scope in one school year or term. */
export type PeriodSummary = ReturnType<typeof summaryOf>;

/** Summaries of the site, each programme and each pairing, for every school year and term with records. */
export function periodSummaries(archive: Archive, today: string): PeriodSummary[] {
	const { schoolYearStart } = archive.site;
	const byPlan = Map.groupBy(promisesOf(archive, today), ({ plan }) => plan.id);
	const needs = Map.groupBy(needsOf(archive), ({ report }) => report.id);
	return [...reportsByScope(archive).values()]
		.filter(({ scope }) => scope.kind !== 'school')
		.flatMap(({ scope, reports }) => {
			const told = reports.filter(({ kind }) => kind !== 'case');
			const deeds = deedsOf(told, schoolYearStart);
			const records = {
				scope,
				told,
				archive,
				needs,
				deeds,
				around: deeds,
				claims: claimsIn(archive, scope),
				promises: told.flatMap(({ id }) => byPlan.get(id) ?? []),
			};
			const years = new Set([
				...told.map(({ schoolYear }) => schoolYear),
				...records.deeds.map(({ schoolYear }) => schoolYear),
			]);
			return [...years].flatMap((year: SchoolYear) => {
				const periods = periodsOfYear(year, schoolYearStart);
				const ofYear = touching(records, periods[0]?.days ?? null);
				return periods
					.map((period) => summaryOf(ofYear, period))
					.filter(({ reports }) => reports.length > 0);
			});
		});
}

interface Records extends ScopeRecords {
	readonly scope: Scope;
	readonly archive: Archive;
	/** The deeds of all years. */
	readonly around: readonly Deed[];
	readonly promises: readonly FollowedPromise[];
	/** By their reports. */
	readonly needs: ReadonlyMap<string, readonly FollowedNeed[]>;
}

function summaryOf(records: Records, period: SummaryPeriod) {
	const { scope, archive } = records;
	const { deeds, claims, reports, unplaced } = period.days
		? within(records, period.days)
		: undated(records);
	const figures = figuresFrom(deeds, claims, records.around);
	return {
		scope,
		period,
		/** Reports of the period, and those that tell of something in it. */
		reports,
		deeds,
		/** Sums of what lies certainly in the period. */
		figures,
		/** Claims and deeds that lie in the period only in part, or perhaps: shown, not added. */
		unplaced,
		/** With their counts, the most frequent first. */
		types: [...tally(deeds, ({ type }) => type)].sort(([, a], [, b]) => b - a),
		/** How many figures one side says alone. */
		unsupported: figures
			.flatMap(({ type, parts }) => parts.map((part) => ({ ...part, type })))
			.filter((part) => levelOfStatement(part, archive) === 0).length,
		needs: reports.flatMap(({ id }) => records.needs.get(id) ?? []),
		promises: promisesIn(records.promises, period),
		/** Pairings that are written to go on in the period and have no report of it. */
		silent: silentIn(records, period),
	};
}

/** A year has the periods of promises that begin in it, a term those that lie wholly in it. */
function promisesIn(promises: readonly FollowedPromise[], { days, term }: SummaryPeriod) {
	if (!days) return [];
	return promises.flatMap((promise) => {
		const instances = promise.instances.filter(({ period }) => {
			if (!period || period.first < days.first || period.first > days.last) return false;
			return term === null || (period.last !== null && period.last <= days.last);
		});
		return instances.length > 0 ? [{ promise, instances }] : [];
	});
}

function silentIn({ scope: { kind, id }, archive }: Records, { days }: SummaryPeriod): string[] {
	if (kind === 'pairing' || !days) return [];
	return silentPairings(archive, days.first, days.last).filter(
		(pairing) => kind === 'site' || archive.pairings.get(pairing)?.programme === id,
	);
}
