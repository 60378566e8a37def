import type { Statement } from './testimony.ts';

/** What a report says beside a number: the note of the activity or the total that has it. */
export const noteBeside = ({ report, quantity }: Pick<Statement, 'report' | 'quantity'>) =>
	(
		report.activities.find(({ quantities }) => quantities.includes(quantity)) ??
		report.totals.find((total) => total.quantity === quantity)
	)?.note;
