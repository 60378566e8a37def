import type { Archive } from '#archive/archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { formatMeasure, notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { pairingName } from '#i18n/names.ts';
import { reportsOf } from '#stats/promise-records.ts';
import { instancesOf, promisesOf, type FollowedPromise, type Instance } from '#stats/promises.ts';
import { periodLabel } from './promise-period.ts';

/** A promise in one period, with all that somebody needs to see to it. */
export type AgendaItem = ReturnType<typeof agendaItem>;

/** The page tells readers these numbers: `next` and `due` in its words. */
const daysAhead = 90;
const daysBack = 180;

/** What is due next, what was due lately and is not on record, and what no day is known of. */
export function promiseAgenda(archive: Archive, today: string) {
	const all = promisesOf(archive, today).flatMap((promise) =>
		instancesOf(promise).map((instance) => agendaItem(promise, instance, archive)),
	);
	const waiting = all.filter(({ state }) => state !== 'done');
	const dated = waiting.filter(({ due }) => due !== '').sort((a, b) => a.due.localeCompare(b.due));
	const from = dayAfter(today, -daysBack);
	const until = dayAfter(today, daysAhead);
	const silent = dated.filter(({ due, state }) => due < today && state === 'no-record');
	return {
		next: dated.filter(({ due }) => due >= today && due <= until),
		late: silent.filter(({ due }) => due >= from).reverse(),
		/** How many were due before that. */
		older: silent.filter(({ due }) => due < from).length,
		undated: waiting.filter(({ due }) => due === ''),
		/** All that is still to come, for calendars. */
		coming: dated.filter(({ due }) => due >= today),
	};
}

function agendaItem(promise: FollowedPromise, instance: Instance, archive: Archive) {
	const { plan, commitment } = promise;
	const { id, clause, quantity, each, note } = commitment;
	const due = instance.period?.last ?? '';
	return {
		plan: { id: plan.id, title: plan.title },
		id,
		clause,
		period: periodLabel(instance, promise, archive.site.schoolYearStart),
		/** The last day, `YYYY-MM-DD`; empty where the plan names none. */
		due,
		dueInWords: due && formatDate(due),
		pairings: plan.pairings.map((pairing) => pairingName(pairing, archive)),
		promised: quantity ? formatMeasure({ ...quantity, each }) : '',
		quotes: quantity ? quotesOf(quantity) : [],
		notes: [...(note === undefined ? [] : [note]), ...(quantity ? notesOf(quantity) : [])],
		state: instance.state,
		/** What is on record of it. */
		records: reportsOf(instance.within).map(({ id, title }) => ({ id, title })),
	};
}

/** @example dayAfter('2024-01-01', 90) // '2024-03-31' */
export const dayAfter = (day: string, days: number): string =>
	new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
