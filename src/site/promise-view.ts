import { perArchive } from '#archive/per-archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Commitment } from '#model/commitment.ts';
import { endOf } from '#model/edtf.ts';
import { formatAmount } from '#model/format-interval.ts';
import type { Answer } from '#stats/promise-records.ts';
import { promiseStates, type PromiseReason, type PromiseState } from '#stats/promise-state.ts';
import { instancesOf, promisesOf, type FollowedPromise, type Instance } from '#stats/promises.ts';
import { termOf } from './labels.ts';
import { periodLabel } from './promise-period.ts';
import type { Named } from './named.ts';

/** What a board shows of the promises of one plan. */
export interface PlanBoard {
	readonly plan: Named;
	readonly when: string;
	readonly pairings: readonly string[];
	readonly programmes: readonly string[];
	readonly promises: readonly PromiseView[];
	readonly counts: readonly StateCount[];
}

export interface PromiseView {
	readonly commitment: Commitment;
	/** Who, what kind of help, and what limits the promise. */
	readonly about: string;
	readonly frequency: string;
	readonly counts: readonly StateCount[];
	readonly runs: readonly RunView[];
	/** Its periods with their states, for the calendar; `last` is `null` where it goes on. */
	readonly periods: readonly PeriodState[];
}

export interface PeriodState {
	readonly first: string;
	readonly last: string | null;
	readonly state: PromiseState;
}

export interface StateCount {
	readonly state: PromiseState;
	readonly count: number;
}

/** Consecutive periods that share one state and one reason. */
export interface RunView {
	readonly label: string;
	readonly count: number;
	readonly state: PromiseState;
	readonly reason: PromiseReason;
	readonly amount: string;
	readonly records: readonly Named[];
	readonly maybe: readonly Named[];
}

/** The boards of all plans with promises, in the order of the archive. */
export const planBoards = perArchive((archive, today: string): PlanBoard[] => {
	const byPlan = Map.groupBy(promisesOf(archive, today), ({ plan }) => plan);
	return [...byPlan].map(([plan, promises]) => {
		const programmes = plan.pairings.flatMap((id) => archive.pairings.get(id)?.programme ?? []);
		return {
			plan: { id: plan.id, name: plan.title },
			when: formatDate(plan.period ?? plan.date),
			pairings: plan.pairings,
			programmes: [...new Set([...(plan.programme ? [plan.programme] : []), ...programmes])],
			promises: promises.map((promise) => promiseView(promise, archive.site.schoolYearStart)),
			counts: countStates(promises.flatMap(({ instances }) => instances)),
		};
	});
});

/** How often each state occurs; states that do not occur are left out. */
export const countStates = (instances: readonly { state: PromiseState }[]): StateCount[] =>
	promiseStates
		.map((state) => ({ state, count: instances.filter((one) => one.state === state).length }))
		.filter(({ count }) => count > 0);

function promiseView(promise: FollowedPromise, schoolYearStart: number): PromiseView {
	const { commitment, instances, written } = promise;
	const { by, type, note, per } = commitment;
	const labelOf = (instance: Instance) => periodLabel(instance, promise, schoolYearStart);
	const isGoingOn = written !== null && endOf(written) === 'open';
	return {
		commitment,
		about: [words.role[by], termOf(type), note].filter(Boolean).join(' · '),
		frequency: words.frequency[per],
		counts: countStates(instances),
		runs: runsOf(instancesOf(promise)).map((run) => runView(run, commitment, labelOf)),
		periods: instances.flatMap(({ period, state }) =>
			period
				? [{ first: period.first, last: period.last ?? (isGoingOn ? null : period.first), state }]
				: [],
		),
	};
}

/** Joins neighbouring periods that have no records and the same reason. */
function runsOf(instances: readonly Instance[]): [Instance, ...Instance[]][] {
	const runs: [Instance, ...Instance[]][] = [];
	for (const instance of instances) {
		const run = runs.at(-1);
		if (run && run[0].reason === instance.reason && isBare(run[0]) && isBare(instance))
			run.push(instance);
		else runs.push([instance]);
	}
	return runs;
}

const isBare = ({ within, maybe }: Instance): boolean => within.length === 0 && maybe.length === 0;

function runView(
	run: readonly [Instance, ...Instance[]],
	{ quantity }: Commitment,
	labelOf: (instance: Instance) => string,
): RunView {
	const [first] = run;
	const last = run.at(-1) ?? first;
	const { state, reason, amount, within, maybe } = first;
	const isCounted = amount && quantity && within.length > 0;
	return {
		label: first === last ? labelOf(first) : words.promises.span(labelOf(first), labelOf(last)),
		count: run.length,
		state,
		reason,
		amount: isCounted ? formatAmount({ ...amount, unit: quantity.unit }) : '',
		records: titled(within),
		maybe: titled(maybe),
	};
}

const titled = (answers: readonly Answer[]): Named[] =>
	[...new Set(answers.map(({ report }) => report))].map(({ id, title }) => ({ id, name: title }));
