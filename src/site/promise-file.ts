import type { Archive } from '#archive/archive.ts';
import type { CsvValue } from '#data/csv.ts';
import { listed } from '#data/table.ts';
import { formatMeasure, notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Interval } from '#model/quantity.ts';
import { reportsOf, type PromiseRecord } from '#stats/promise-records.ts';
import { instancesOf, type FollowedPromise, type Instance } from '#stats/promises.ts';
import { termOf } from './labels.ts';
import { periodLabel } from './promise-period.ts';

/** Promises as lines of a file: one a promise and period, and one for the time that a plan leaves open. */
export const promiseLines = (
	promises: readonly FollowedPromise[],
	{ schoolYearStart }: Archive['site'],
): CsvValue[][] =>
	promises.flatMap((promise) =>
		instancesOf(promise).map((instance) => lineOf(promise, instance, schoolYearStart)),
	);

function lineOf(promise: FollowedPromise, instance: Instance, schoolYearStart: number): CsvValue[] {
	const { plan, commitment } = promise;
	const { period, state, reason, amount, within, maybe } = instance;
	const { id, clause, type, by, per, quantity, each, note } = commitment;
	const notes = quantity ? notesOf(quantity) : [];
	return [
		plan.id,
		plan.title,
		id,
		clause,
		termOf(type),
		words.role[by],
		words.frequency[per],
		...boundsIn(quantity),
		quantity?.unit ?? null,
		each ?? null,
		listed(quantity?.parts.map(formatMeasure) ?? []),
		listed(quantity ? quotesOf(quantity) : []),
		listed(note === undefined ? notes : [...notes, note]),
		periodLabel(instance, promise, schoolYearStart),
		period?.first ?? null,
		period?.last ?? null,
		words.promiseState[state],
		words.promiseReason[reason],
		...boundsIn(amount),
		reportsIn(within),
		reportsIn(maybe),
	];
}

const reportsIn = (answers: readonly PromiseRecord[]): string | null =>
	listed(reportsOf(answers).map(({ id }) => id));

const boundsIn = (interval: Interval | null | undefined): CsvValue[] =>
	interval ? [interval.min, interval.max, interval.isApproximate] : [null, null, null];
