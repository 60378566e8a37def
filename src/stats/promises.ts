import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import type { Commitment } from '#model/commitment.ts';
import { boundsOf } from '#model/edtf.ts';
import type { Interval } from '#model/quantity.ts';
import {
	periodsOf,
	placeIn,
	spanOf,
	type Calendar,
	type Period,
	type Span,
} from './promise-periods.ts';
import { amountOf, answersTo, indexAnswers } from './promise-records.ts';
import type { Answer, Plan } from './promise-records.ts';
import { judge, type Verdict } from './promise-state.ts';

/** A promise of a plan with every period in which it is to be kept. */
export interface FollowedPromise {
	readonly plan: Plan;
	readonly commitment: Commitment;
	/** From when to when it holds, as it is written somewhere. */
	readonly written: string | null;
	readonly instances: readonly Instance[];
}

/** A promise in one period. */
export interface Instance extends Verdict {
	/** `null` where the plan does not say when it begins. */
	readonly period: Period | null;
	/** How much is certainly on record, in the promise's unit; `null` where it names no quantity. */
	readonly amount: Interval | null;
	/** What lies certainly within the period; of an undated promise, all that may answer it. */
	readonly within: readonly Answer[];
	/** What may lie in the period, but its date does not decide. */
	readonly maybe: readonly Answer[];
}

/**
 * All promises of all plans with what is on record for them, in the order of the archive.
 * @param today the day that decides what is due; the same day gives the same answer
 */
export const promisesOf = perArchive((archive, today: string): FollowedPromise[] => {
	const index = indexAnswers(archive);
	const calendar = { schoolYearStart: archive.site.schoolYearStart, today };
	return archive.reports.flatMap((plan) => {
		if (plan.kind !== 'plan') return [];
		return plan.commitments.map((commitment) => {
			const written = periodOf(plan, commitment, archive);
			const span = written === null ? null : spanOf(boundsOf(written));
			const answers = answersTo(plan, commitment, index);
			const instances = instancesOf({ commitment, span, answers }, calendar);
			return { plan, commitment, written, instances };
		});
	});
});

interface Promised {
	readonly commitment: Commitment;
	readonly span: Span | null;
	readonly answers: readonly Answer[];
}

function instancesOf({ commitment, span, answers }: Promised, calendar: Calendar): Instance[] {
	const periods = span ? periodsOf(commitment.per, span, calendar) : [null];
	return periods.map((period) => {
		const placed = (place: 'within' | 'maybe') =>
			answers.filter((answer) => period && placeIn(period, answer.date) === place);
		const within = period ? placed('within') : answers;
		const maybe = placed('maybe');
		const unit = commitment.quantity?.unit;
		const amount = unit ? amountOf(within, unit) : null;
		const verdict = judge({
			commitment,
			span: period,
			amount,
			within: within.length,
			maybe: maybe.length,
			today: calendar.today,
		});
		return { ...verdict, period, amount, within, maybe };
	});
}

/** From when to when a promise holds: by its own words, its plan's, or its pairing's. */
function periodOf(plan: Plan, { period }: Commitment, archive: Archive): string | null {
	const ofPairing = plan.pairings.flatMap((id) => archive.pairings.get(id)?.period ?? [])[0];
	return period ?? plan.period ?? ofPairing ?? null;
}
