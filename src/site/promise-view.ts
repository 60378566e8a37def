import { perArchive } from '#archive/per-archive.ts';
import { dotted } from '#i18n/dotted.ts';
import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import { endOf } from '#model/edtf.ts';
import { formatAmount } from '#model/format-interval.ts';
import { reportsOf, type PromiseRecord } from '#stats/promise-records.ts';
import { promiseStates, type PromiseState } from '#stats/promise-state.ts';
import { instancesOf, promisesOf, type FollowedPromise, type Instance } from '#stats/promises.ts';
import { boardPaths } from './board-path.ts';
import { termOf } from './labels.ts';
import { periodLabel } from './promise-period.ts';
import type { Named } from './url.ts';

/** What a board shows of the promises of one plan. */
export type PlanBoard = ReturnType<typeof planBoards>[number];
export type PromiseView = ReturnType<typeof promiseView>;
/** Consecutive periods that share one state and one reason. */
export type RunView = ReturnType<typeof runView>;
export type PeriodState = PromiseView['periods'][number];
export type StateCount = ReturnType<typeof countStates>[number];

/** The boards of all plans with promises, in the order of the archive. */
export const planBoards = perArchive((archive, today: string) => {
	const byPlan = Map.groupBy(promisesOf(archive, today), ({ plan }) => plan);
	return [...byPlan].map(([plan, promises]) => {
		return {
			plan: { id: plan.id, name: plan.title },
			path: boardPaths(archive).get(plan.id) ?? '/promises/',
			when: formatDate(plan.period ?? plan.date),
			pairings: plan.pairings,
			programmes: plan.programmes,
			promises: promises.map((promise) => promiseView(promise, archive.site.schoolYearStart)),
			counts: countStates(promises.flatMap(({ instances }) => instances)),
		};
	});
});

/** How often each state occurs; states that do not occur are left out. */
export const countStates = (instances: readonly { state: PromiseState }[]) =>
	promiseStates
		.map((state) => ({ state, count: instances.filter((one) => one.state === state).length }))
		.filter(({ count }) => count > 0);

function promiseView(promise: FollowedPromise, schoolYearStart: number) {
	const { commitment, instances, written } = promise;
	const { by, type, note, per } = commitment;
	// Where neither it nor its plan is dated, what the board says of the plan is all that is known.
	const labelOf = (instance: Instance) =>
		instance.period || commitment.period ? periodLabel(instance, promise, schoolYearStart) : '';
	const isGoingOn = written !== null && endOf(written) === 'open';
	return {
		commitment,
		/** Who, what kind of help, and what limits the promise. */
		about: dotted(words.role[by], termOf(type), note),
		frequency: words.frequency[per],
		counts: countStates(instances),
		runs: runsOf(instancesOf(promise)).map((run) => runView(run, labelOf)),
		/** Its periods with their states, for the calendar; `last` is `null` where it goes on. */
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

function runView(run: readonly [Instance, ...Instance[]], labelOf: (instance: Instance) => string) {
	const [first] = run;
	const last = run.at(-1) ?? first;
	const { state, reason, amount, within, maybe } = first;
	return {
		label: first === last ? labelOf(first) : words.promises.span(labelOf(first), labelOf(last)),
		count: run.length,
		state,
		reason,
		amount: amount ? formatAmount(amount) : '',
		records: titled(within),
		maybe: titled(maybe),
	};
}

const titled = (answers: readonly PromiseRecord[]): Named[] =>
	reportsOf(answers).map(({ id, title }) => ({ id, name: title }));

/** Promises for times that are over and of which nothing is on record: how many times, and the last. */
export const duePromises = (boards: readonly PlanBoard[]) =>
	boards.flatMap(({ plan, promises }) =>
		promises.flatMap(({ commitment: { id, clause }, runs }) => {
			const silent = runs.filter(({ state }) => state === 'no-record');
			const count = silent.reduce((sum, run) => sum + run.count, 0);
			return count > 0 ? [{ plan, id, clause, count, latest: silent.at(-1)?.label }] : [];
		}),
	);
