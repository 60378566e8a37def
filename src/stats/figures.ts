import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import type { Interval, Quantity } from '#model/quantity.ts';
import { isKnownItem, isOfThings, type Unit } from '#model/unit.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';
import { countedOf, type ToldNumber } from './counted.ts';
import {
	claimsOf,
	coverOfClaim,
	deedsOf,
	isOfSchools,
	periodOfClaim,
	type Claim,
	type Deed,
} from './deeds.ts';
import { sum } from './interval.ts';
import { claimsIn, reportsIn, type Scope, type ScopeKind } from './scope.ts';
import { placeInDays, type Days } from './summary-period.ts';

/** The amount of one measure: of one type, thing and unit, with the quantities that make it up. */
export interface Figure {
	/** Tells the figures of one scope apart. @example 'item.books/册' */
	readonly measure: string;
	readonly type: ConceptId;
	/** What the things are that are counted; none where no things are. */
	readonly item: string | undefined;
	readonly unit: Unit;
	readonly value: Interval;
	readonly parts: readonly FigurePart[];
}

/** A quantity of a report, as a part of a figure. */
export interface FigurePart extends ToldNumber {
	readonly quantity: Quantity;
	/** What the quantity covers, as it is written; `cover` is closed where a claim leaves it open. */
	readonly period: string | undefined;
	/** False where others that are added may hold it already; it is shown but not added. */
	readonly isCounted: boolean;
}

/** All figures of some reports. Different units, and different things, are different measures. */
export const figuresOf = (reports: readonly Report[], schoolYearStart: number): Figure[] =>
	figuresFrom(deedsOf(reports, schoolYearStart), claimsOf(reports));

/** The figures of a scope, of all time or of what certainly lies in some days. */
export const figuresIn = (archive: Archive, scope: Scope, days?: Days): Figure[] =>
	days ? figuresWithin(archive, scope, days) : figuresOfAllTime(archive, scope.kind, scope.id);

/** A page and a table ask for them. */
const figuresOfAllTime = perArchive((archive, kind: ScopeKind, id: string) =>
	figuresWithin(archive, { kind, id }),
);

function figuresWithin(archive: Archive, scope: Scope, days?: Days): Figure[] {
	const told = reportsIn(archive, scope).filter(
		(report) => scope.kind !== 'school' || isOfSchools(report),
	);
	const isMeant = (date = 'XXXX') => !days || placeInDays(days, date) === 'within';
	const deeds = deedsOf(told, archive.site.schoolYearStart);
	return figuresFrom(
		deeds.filter(({ date }) => isMeant(date)),
		claimsIn(archive, scope).filter((claim) => isMeant(coverOfClaim(claim))),
		deeds,
	);
}

/**
 * The figures of some deeds and claims.
 * @param around all deeds that the claims may hold as well, where only some are counted
 */
export function figuresFrom(
	deeds: readonly Deed[],
	claims: readonly Claim[],
	around: readonly Deed[] = deeds,
): Figure[] {
	const parts = Map.groupBy([...deeds.flatMap(partsOfDeed), ...claims.map(partOfClaim)], measureOf);
	const shared = Map.groupBy(
		around.filter(({ report }) => report.pairings.length > 1).flatMap(partsOfDeed),
		measureOf,
	);
	return [...parts].flatMap(([measure, measured]) => {
		const [first] = measured;
		if (!first) return [];
		const counted = countedOf(measured, shared.get(measure));
		const value = sum([...counted].map(({ quantity }) => quantity));
		const { item, unit } = first.quantity;
		const told = measured.map((part) => ({ ...part, isCounted: counted.has(part) }));
		return [{ measure, type: first.type, item, unit, value, parts: told }];
	});
}

/** What is given without saying what it is is a measure of its own, which nothing is added to. */
function measureOf({ type, quantity, report }: MeasuredPart): string {
	const { item, unit } = quantity;
	const isVague = isOfThings(unit) && conceptOf(type).isMixed && !isKnownItem(item);
	return [type, unit, isVague ? report.id : item].filter(Boolean).join('/');
}

/** All figures of an archive. */
export const allFigures = perArchive(({ reports, site }) =>
	figuresOf(reports, site.schoolYearStart),
);

/** The figure of one measure, if anything is said about it. */
export const figureOf = (figures: readonly Figure[], type: ConceptId, unit: Unit) =>
	figures.find((figure) => figure.type === type && figure.unit === unit);

type MeasuredPart = Omit<FigurePart, 'isCounted'> & { readonly type: ConceptId };

const partsOfDeed = ({ type, quantities, report, date }: Deed): MeasuredPart[] =>
	quantities.map((quantity) => ({
		type,
		quantity,
		report,
		pairings: report.pairings,
		period: date,
		cover: date,
		isTotal: false,
	}));

function partOfClaim(claim: Claim): MeasuredPart {
	const { type, quantity, report, pairings } = claim;
	const period = periodOfClaim(claim);
	const cover = coverOfClaim(claim);
	return { type, quantity, report, pairings, period, cover, isTotal: true };
}
