import { formatDate } from '#i18n/format-date.ts';
import { formatMeasure, notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { words } from '#i18n/zh-hans.ts';
import { formatAmount } from '#model/format-interval.ts';
import { instancesOf, promisesOf, type FollowedPromise, type Instance } from '#stats/promises.ts';
import { periodLabel } from '#site/promise-period.ts';
import {
	amount,
	choice,
	coded,
	date,
	hidden,
	link,
	measureOf,
	named,
	text,
	titlesOf,
} from './columns.ts';
import { sheet } from './sheet.ts';

/** A promise in one of its periods. */
interface Entry {
	readonly promise: FollowedPromise;
	readonly instance: Instance;
}

export const promises = sheet<Entry>(
	'promises',
	[
		link('clause', ({ promise: { plan, commitment } }) => [
			commitment.clause,
			`reports/${plan.id}/#commitment-${commitment.id}`,
		]),
		text('period', ({ promise, instance }, { archive }) =>
			periodLabel(instance, promise, archive.site.schoolYearStart),
		),
		date('due', ({ instance: { period } }) => {
			const last = period?.last ?? '';
			return [last && formatDate(last), last];
		}),
		choice('state', ({ instance }) => [instance.state], {
			...coded(words.promiseState),
			isShown: true,
		}),
		amount('promised', ({ promise: { commitment } }) => {
			const { quantity, each, type } = commitment;
			if (!quantity) return '';
			// Nobody says how many subjects or persons there are, so that their sum is not known.
			const measures = each === undefined ? [measureOf(type, quantity)] : [];
			return [formatMeasure({ ...quantity, each }), measures];
		}),
		text('recorded', ({ instance: { amount } }) => (amount ? formatAmount(amount) : '')),
		choice('pairing', ({ promise }) => promise.plan.pairings, named.pairing),
		choice('type', ({ promise }) => [promise.commitment.type], named.type),
		choice('by', ({ promise }) => [promise.commitment.by], coded(words.role)),
		hidden('per', ({ promise }) => words.frequency[promise.commitment.per]),
		hidden('reason', ({ instance }) => words.promiseReason[instance.reason]),
		hidden('records', ({ instance }) => titlesOf(instance.within)),
		hidden('quote', ({ promise: { commitment } }) =>
			(commitment.quantity ? quotesOf(commitment.quantity) : []).join('；'),
		),
		hidden('note', ({ promise: { commitment } }) =>
			[commitment.note, ...(commitment.quantity ? notesOf(commitment.quantity) : [])]
				.filter(Boolean)
				.join('；'),
		),
		link('plan', ({ promise: { plan } }) => [plan.title, `reports/${plan.id}/`]),
	],
	({ archive, today }) =>
		promisesOf(archive, today)
			.flatMap((promise) => instancesOf(promise).map((instance) => ({ promise, instance })))
			.sort((a, b) => dueOf(b).localeCompare(dueOf(a))),
);

const dueOf = ({ instance }: Entry): string => instance.period?.last ?? '';
