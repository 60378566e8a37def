import { perArchive } from '#archive/per-archive.ts';
import type { Commitment } from '#model/commitment.ts';
import type { Quantity } from '#model/quantity.ts';
import { timesOf, type Calendar, type Period } from './promise-periods.ts';
import { placeIn } from './span.ts';
import { amountOf, answersTo, indexAnswers } from './promise-records.ts';
import type { PromiseRecord, Plan } from './promise-records.ts';
import { judge, type PromiseVerdict } from './promise-state.ts';

/** A promise of a plan with every period in which it is to be kept. */
export interface FollowedPromise {
	readonly plan: Plan;
	readonly commitment: Commitment;
	/** From when to when it holds, as its plan writes. */
	readonly written: string | null;
	readonly instances: readonly Instance[];
	/** The time of which its plan does not say whether it still holds; nothing is expected of it. */
	readonly rest: Instance | null;
}

/** A promise in one period. */
export interface Instance extends PromiseVerdict {
	/** `null` where the plan does not say when it begins. */
	readonly period: Period | null;
	/** How much is certainly on record; `null` where nothing is, and where it names no quantity. */
	readonly amount: Pick<Quantity, 'min' | 'max' | 'isApproximate' | 'unit'> | null;
	/** What lies certainly within the period; of an undated promise, all that may answer it. */
	readonly within: readonly PromiseRecord[];
	/** What may lie in the period, but its date does not decide. */
	readonly maybe: readonly PromiseRecord[];
}

/** The periods of a promise and, at the end, the time that its plan says nothing of. */
export const instancesOf = ({ instances, rest }: FollowedPromise): Instance[] =>
	rest ? [...instances, rest] : [...instances];

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
			// How long a pairing goes on does not say how long its plan holds.
			const written = commitment.period ?? plan.period ?? null;
			const answers = answersTo(plan, commitment, index);
			return { plan, commitment, written, ...followed({ commitment, written, answers }, calendar) };
		});
	});
});

interface Promised {
	readonly commitment: Commitment;
	readonly written: string | null;
	readonly answers: readonly PromiseRecord[];
}

function followed(
	promised: Promised,
	calendar: Calendar,
): Pick<FollowedPromise, 'instances' | 'rest'> {
	const { commitment, written } = promised;
	const { periods, rest } = timesOf(commitment.per, written ?? '', calendar);
	const instanceIn = (period: Period | null) => instanceOf(promised, period, calendar.today);
	return {
		instances: periods.map(instanceIn),
		rest: rest && { ...instanceIn(rest), state: 'unknown', reason: 'unwritten-end' },
	};
}

function instanceOf(
	{ commitment, answers }: Promised,
	period: Period | null,
	today: string,
): Instance {
	const placed = (place: 'within' | 'maybe') =>
		answers.filter((answer) => period && placeIn(period, answer.date) === place);
	const within = period ? placed('within') : answers;
	const maybe = placed('maybe');
	const unit = commitment.quantity?.unit;
	const amount = unit && within.length > 0 ? { ...amountOf(within, unit), unit } : null;
	const verdict = judge({
		commitment,
		span: period,
		amount,
		within: within.length,
		maybe: maybe.length,
		today,
	});
	return { ...verdict, period, amount, within, maybe };
}
