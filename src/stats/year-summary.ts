import type { Archive, Report } from '#archive/archive.ts';
import type { Need } from '#model/need.ts';
import { schoolYearOf, type SchoolYear } from '#model/school-year.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { deedsOf, type Deed } from './deeds.ts';
import { figuresOf, type Figure } from './figures.ts';
import type { FollowedPromise, Instance } from './promises.ts';
import { reportsByScope, type Scope } from './scope.ts';
import { tally } from './tally.ts';

/** What one school year of a scope comes to. */
export interface YearSummary {
	readonly scope: Scope;
	readonly year: SchoolYear;
	readonly reports: readonly Report[];
	readonly deeds: readonly Deed[];
	/** The most frequent first. */
	readonly types: readonly (readonly [type: ConceptId, count: number])[];
	readonly figures: readonly Figure[];
	readonly needs: readonly { readonly need: Need; readonly report: Report }[];
	readonly promises: readonly YearPromise[];
}

export interface YearPromise {
	readonly promise: FollowedPromise;
	/** Its periods that begin in the year. */
	readonly instances: readonly Instance[];
}

/** A summary for the site, each programme and each pairing, for every school year with reports. */
export function yearSummaries(
	archive: Archive,
	promises: readonly FollowedPromise[],
): YearSummary[] {
	const { schoolYearStart } = archive.site;
	const scopes = [...reportsByScope(archive).values()];
	const plans = planScopes(scopes, promises);
	return scopes
		.filter(({ scope }) => scope.kind !== 'school')
		.flatMap(({ scope, reports }) => {
			const years = Map.groupBy(
				reports.filter(({ kind }) => kind !== 'case'),
				({ schoolYear }) => schoolYear,
			);
			return [...years].map(([year, own]) => {
				const deeds = deedsOf(own, schoolYearStart);
				return {
					...{ scope, year, reports: own, deeds },
					types: [...tally(deeds, ({ type }) => type)].sort(([, a], [, b]) => b - a),
					figures: figuresOf(own, schoolYearStart),
					needs: own.flatMap((report) => report.needs.map((need) => ({ need, report }))),
					promises: promisesIn(plans.get(scope) ?? [], year, schoolYearStart),
				};
			});
		});
}

/** The promises of the plans of each scope. */
function planScopes(
	scopes: readonly { readonly scope: Scope; readonly reports: readonly Report[] }[],
	promises: readonly FollowedPromise[],
): Map<Scope, FollowedPromise[]> {
	const byPlan = Map.groupBy(promises, ({ plan }) => plan.id);
	return new Map(
		scopes.map(({ scope, reports }) => [scope, reports.flatMap(({ id }) => byPlan.get(id) ?? [])]),
	);
}

const promisesIn = (
	promises: readonly FollowedPromise[],
	year: SchoolYear,
	schoolYearStart: number,
): YearPromise[] =>
	promises.flatMap((promise) => {
		const instances = promise.instances.filter(
			({ period }) => schoolYearOf(period?.first, schoolYearStart) === year,
		);
		return instances.length > 0 ? [{ promise, instances }] : [];
	});
