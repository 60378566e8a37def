import type { Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import type { Commitment } from '#model/commitment.ts';
import { isDay } from '#model/edtf.ts';
import type { Interval, Quantity } from '#model/quantity.ts';
import type { Role } from '#model/role.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { allClaims, allDeeds, coverOfClaim } from './deeds.ts';
import { indexBy } from './index-by.ts';
import { exactly, larger, sum } from './interval.ts';

/** An activity or a total that may answer a promise. */
export interface PromiseRecord {
	readonly report: Report;
	/** The place of an activity among those of its report, counted from 1. */
	readonly position?: number;
	readonly type: ConceptId;
	readonly by: Role | undefined;
	/** When it was, as far as the report says. */
	readonly date: string;
	readonly quantities: readonly Quantity[];
	readonly serves: readonly string[];
	readonly isTotal: boolean;
}

export type Plan = Extract<Report, { kind: 'plan' }>;

/** Finds what may answer the promises of a plan. */
interface AnswerIndex {
	readonly byScope: ReadonlyMap<string, readonly PromiseRecord[]>;
	readonly byItem: ReadonlyMap<string, readonly PromiseRecord[]>;
}

export const indexAnswers = perArchive((archive): AnswerIndex => {
	const deeds = allDeeds(archive).map(({ by, ...deed }): PromiseRecord => ({
		...deed,
		by,
		isTotal: false,
	}));
	const claims = allClaims(archive).map((claim): PromiseRecord => ({
		report: claim.report,
		type: claim.type,
		by: undefined,
		date: coverOfClaim(claim) ?? 'XXXX',
		quantities: [claim.quantity],
		serves: [],
		isTotal: true,
	}));
	const answers = [...deeds, ...claims];
	return {
		byScope: indexBy(answers, ({ report }) => [...report.pairings, ...report.programmes]),
		byItem: indexBy(answers, ({ serves }) => serves),
	};
});

/**
 * What may answer a promise: what says so (`serves`), and what is of the same type in the plan's
 * pairings, or in its programme where it names no pairing, unless the other side did it.
 */
export function answersTo(plan: Plan, commitment: Commitment, index: AnswerIndex): PromiseRecord[] {
	const near = scopesOf(plan)
		.flatMap((scope) => index.byScope.get(scope) ?? [])
		.filter(({ type, by }) => type === commitment.type && mayBeBy(by, commitment.by));
	return [...new Set([...(index.byItem.get(`${plan.id}#${commitment.id}`) ?? []), ...near])];
}

function scopesOf({ pairings, programme }: Plan): readonly string[] {
	if (pairings.length > 0) return pairings;
	return programme === undefined ? [] : [programme];
}

/** The reports that tell of some records, each once. */
export const reportsOf = (records: readonly Pick<PromiseRecord, 'report'>[]): Report[] => [
	...new Set(records.map(({ report }) => report)),
];

/**
 * How much of a measure there is on record. A total is never added to activities: the larger counts.
 * One activity of a single day is 1 次; where a number is missing, only what is certain counts.
 */
export function amountOf(answers: readonly PromiseRecord[], unit: Quantity['unit']): Interval {
	const added = sum(answers.filter(({ isTotal }) => !isTotal).map((deed) => amountIn(deed, unit)));
	return answers
		.filter(({ isTotal }) => isTotal)
		.map((claim) => amountIn(claim, unit))
		.reduce((most, claimed) => larger(most, claimed), added);
}

function amountIn({ quantities, date, isTotal }: PromiseRecord, unit: Quantity['unit']): Interval {
	const counted = quantities.filter((quantity) => quantity.unit === unit);
	if (counted.length > 0) return sum(counted);
	const unknown = { min: 0, max: null, isApproximate: false };
	if (isTotal) return unknown;
	if (unit === '次') return isDay(date) ? exactly(1) : { ...unknown, min: 1 };
	return unit === '节' ? { ...unknown, min: 1 } : unknown;
}

const mayBeBy = (done: Role | undefined, promised: Role): boolean =>
	done === undefined || done === promised || done === 'mutual' || promised === 'mutual';
