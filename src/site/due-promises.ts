import type { PlanBoard } from './promise-view.ts';

/** Promises for times that are over and of which nothing is on record: how many times, and the last. */
export const duePromises = (boards: readonly PlanBoard[]) =>
	boards.flatMap(({ plan, promises }) =>
		promises.flatMap(({ commitment: { id, clause }, runs }) => {
			const silent = runs.filter(({ state }) => state === 'no-record');
			const count = silent.reduce((sum, run) => sum + run.count, 0);
			return count > 0 ? [{ plan, id, clause, count, latest: silent.at(-1)?.label }] : [];
		}),
	);
