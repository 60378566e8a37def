import type { Commitment } from '#model/commitment.ts';
import type { Interval, Quantity } from '#model/quantity.ts';
import type { DateSpan } from './span.ts';

/** What can be said of a promise in one period. No state says that something was not done. */
export const promiseStates = ['done', 'in-progress', 'no-record', 'not-due', 'unknown'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** Why a state is what it is. */
type PromiseReason =
	| 'reached'
	| 'recorded'
	| 'reached-so-far'
	| 'some-so-far'
	| 'nothing-by-the-end'
	| 'not-over'
	| 'undated-plan'
	| 'no-measure'
	| 'no-deadline'
	| 'open-ended'
	| 'uncertain-quantity'
	| 'some-by-the-end'
	| 'unplaced-record'
	| 'unwritten-end';

export interface PromiseVerdict {
	readonly state: PromiseState;
	readonly reason: PromiseReason;
}

/** What is on record of a promise in one period. */
interface PeriodRecord {
	readonly commitment: Pick<Commitment, 'per' | 'quantity' | 'each'>;
	/** `null` where the plan does not say when it begins. */
	readonly span: DateSpan | null;
	/** How much is certainly on record within the span, in the promise's unit. */
	readonly amount: Interval | null;
	/** How many records lie certainly within the span. */
	readonly within: number;
	/** How many records may lie within it. */
	readonly maybe: number;
	readonly today: string;
}

/** Judges one period of a promise from what is on record. */
export function judge({
	commitment,
	span,
	amount,
	within,
	maybe,
	today,
}: PeriodRecord): PromiseVerdict {
	const { per, quantity, each } = commitment;
	if (!span) return unknown('undated-plan');
	if (per === 'ongoing' && !quantity) return unknown('no-measure');
	const isOver = span.last !== null && span.last < today;
	if (within === 0) {
		if (isOver) {
			if (maybe > 0) return unknown('unplaced-record');
			return { state: 'no-record', reason: 'nothing-by-the-end' };
		}
		if (span.last === null && span.first <= today) return unknown('no-deadline');
		return { state: 'not-due', reason: 'not-over' };
	}
	if (!quantity || !amount) return { state: 'done', reason: 'recorded' };
	// How many subjects, pupils or meetings there are, the plan does not say.
	const comparison = each === undefined ? compare(amount, quantity) : 'uncertain';
	if (comparison === 'uncertain') return unknown('uncertain-quantity');
	const isReached = comparison === 'reached';
	if (isReached && (isOver || per !== 'ongoing')) return { state: 'done', reason: 'reached' };
	// An old record of a promise without end says nothing about today.
	if (span.last === null) return unknown('open-ended');
	if (isOver) return unknown('some-by-the-end');
	return { state: 'in-progress', reason: isReached ? 'reached-so-far' : 'some-so-far' };
}

const unknown = (reason: PromiseReason): PromiseVerdict => ({ state: 'unknown', reason });

/** Whether a promise's least is certainly reached or certainly not. `近` and `约` decide nothing. */
function compare(amount: Interval, promised: Quantity): 'reached' | 'short' | 'uncertain' {
	if (amount.isApproximate || promised.isApproximate || promised.min === 0) return 'uncertain';
	if (amount.min >= promised.min) return 'reached';
	return amount.max !== null && amount.max < promised.min ? 'short' : 'uncertain';
}
