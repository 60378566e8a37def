import type { Report } from '#archive/archive.ts';
import { boundsOf } from '#model/edtf.ts';

/** The twelve months before a due date, in days `YYYY-MM-DD`: after the first, up to and with the second. */
interface DueYear {
	readonly after: string;
	readonly until: string;
}

export const yearBefore = (due: string): DueYear => ({
	after: `${Number(due.slice(0, 4)) - 1}${due.slice(4)}`,
	until: due,
});

/** Whether a report's date touches the year. */
export function isDatedIn({ date }: Report, { after, until }: DueYear): boolean {
	const { first, last } = boundsOf(date);
	return first !== null && last !== null && last > after && first <= until;
}

/** Whether a report is a summary of the year: it may be written after the day, about a period before it. */
export const isOfYear = (report: Report, year: DueYear): boolean =>
	report.kind === 'summary' && (isDatedIn(report, year) || covers(report.period, year));

function covers(period: string | undefined, { after, until }: DueYear): boolean {
	const { first, last } = boundsOf(period ?? '../..');
	return first !== null && last !== null && first < until && last > after;
}
