import type { Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { boundsOf } from '#model/edtf.ts';
import type { Interval, Quantity } from '#model/quantity.ts';
import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import {
	claimsOf,
	coverOfClaim,
	deedsOf,
	periodOfClaim,
	scopeOf,
	type Claim,
	type Deed,
} from './deeds.ts';
import { larger, sum } from './interval.ts';

/** The amount of one measure, that is of one type in one unit, with the quantities that make it up. */
export interface Figure {
	readonly type: ConceptId;
	readonly unit: Unit;
	readonly value: Interval;
	readonly parts: readonly Part[];
}

/** A quantity of a report, as a part of a figure. */
export interface Part {
	readonly quantity: Quantity;
	readonly report: Report;
	/** What the quantity covers, as it is written. */
	readonly period: string | undefined;
	/** The period that the sum reckons with: `period`, closed where a claim leaves it open. */
	readonly cover: string | undefined;
	readonly isTotal: boolean;
	/** False where a larger figure already covers it; it is shown but not added. */
	readonly isCounted: boolean;
}

/**
 * All figures of some reports. For one pairing and measure a total is never added to the activities
 * of its period: the larger of the two counts. Different units are different measures.
 */
export const figuresOf = (reports: readonly Report[], schoolYearStart: number): Figure[] =>
	figuresFrom(deedsOf(reports, schoolYearStart), claimsOf(reports));

/** The figures of some deeds and claims. */
export function figuresFrom(deeds: readonly Deed[], claims: readonly Claim[]): Figure[] {
	const parts = Map.groupBy(
		[...deeds.flatMap(partsOfDeed), ...claims.map(partOfClaim)],
		({ type, quantity }) => `${type} ${quantity.unit}`,
	);
	return [...parts.values()].flatMap((measured) => {
		const [first] = measured;
		if (!first) return [];
		const scopes = Map.groupBy(measured, ({ scope }) => scope);
		const counted = [...scopes.values()].flatMap(count);
		const value = sum(counted.filter(({ isCounted }) => isCounted).map(({ quantity }) => quantity));
		return [{ type: first.type, unit: first.quantity.unit, value, parts: counted }];
	});
}

/** All figures of an archive. */
export const allFigures = perArchive(({ reports, site }) =>
	figuresOf(reports, site.schoolYearStart),
);

/** The figure of one measure, if anything is said about it. */
export const figureOf = (figures: readonly Figure[], type: ConceptId, unit: Unit) =>
	figures.find((figure) => figure.type === type && figure.unit === unit);

type ScopedPart = Omit<Part, 'isCounted'> & { readonly type: ConceptId; readonly scope: string };

const partsOfDeed = ({ type, quantities, report, date }: Deed): ScopedPart[] =>
	quantities.map((quantity) => ({
		type,
		quantity,
		report,
		period: date,
		cover: date,
		isTotal: false,
		scope: scopeOf(report),
	}));

function partOfClaim(claim: Claim): ScopedPart {
	const { type, quantity, report, scope } = claim;
	return {
		type,
		quantity,
		report,
		scope,
		period: periodOfClaim(claim),
		cover: coverOfClaim(claim),
		isTotal: true,
	};
}

/** Decides which parts of one scope and measure are added. */
function count(parts: readonly ScopedPart[]): Part[] {
	const activities = parts.filter(({ isTotal }) => !isTotal);
	const clusters = clustersOf(parts.filter(({ isTotal }) => isTotal));
	const covered = new Set<ScopedPart>();
	const counted = new Set<ScopedPart>();
	for (const totals of clusters) {
		const within = activities.filter(
			(part) => !covered.has(part) && totals.some((total) => mayOverlap(part, total)),
		);
		for (const part of within) covered.add(part);
		for (const part of winners(totals, within)) counted.add(part);
	}
	for (const part of activities) if (!covered.has(part)) counted.add(part);
	return parts.map((part) => ({ ...part, isCounted: counted.has(part) }));
}

/** The largest total, or the activities where they come to more. */
function winners(
	totals: readonly ScopedPart[],
	activities: readonly ScopedPart[],
): readonly ScopedPart[] {
	const best = totals.reduce((a, b) => (larger(a.quantity, b.quantity) === a.quantity ? a : b));
	const added = sum(activities.map(({ quantity }) => quantity));
	return larger<Interval>(best.quantity, added) === best.quantity ? [best] : activities;
}

/** Totals whose periods may overlap tell of the same deeds. */
function clustersOf(totals: readonly ScopedPart[]): ScopedPart[][] {
	return totals.reduce<ScopedPart[][]>((clusters, total) => {
		const touching = clusters.filter((cluster) =>
			cluster.some((other) => mayOverlap(other, total)),
		);
		const others = clusters.filter((cluster) => !touching.includes(cluster));
		return [...others, [...touching.flat(), total]];
	}, []);
}

/** Whether two periods may share a day. An unknown period may share one with any. */
function mayOverlap(a: Pick<Part, 'cover'>, b: Pick<Part, 'cover'>): boolean {
	if (a.cover === undefined || b.cover === undefined) return true;
	const [first, second] = [boundsOf(a.cover), boundsOf(b.cover)];
	const startsInTime = first.first === null || second.last === null || first.first <= second.last;
	const endsInTime = first.last === null || second.first === null || first.last >= second.first;
	return startsInTime && endsInTime;
}
