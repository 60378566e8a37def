import { boundsOf, certainSpanOf } from '#model/edtf.ts';

/** A stretch of days, `YYYY-MM-DD` each; `last` is `null` where nobody said when it ends. */
export interface DateSpan {
	readonly first: string;
	readonly last: string | null;
}

/** Whether a date certainly lies within a span, may lie in it, or lies outside. */
export function placeIn(span: DateSpan, date: string): 'within' | 'maybe' | 'outside' {
	const { first, last } = boundsOf(date);
	if (last !== null && last < span.first) return 'outside';
	if (first !== null && span.last !== null && first > span.last) return 'outside';
	if (first === null || first < span.first) return 'maybe';
	return span.last === null || (last !== null && last <= span.last) ? 'within' : 'maybe';
}

/** Whether a written period certainly covers most of some days. */
export function isCovered(days: { first: string; last: string }, written = ''): boolean {
	const span = certainSpanOf(written);
	return span !== null && isMostlyIn(days, span);
}

/** Whether a span has at least half of some days. */
export function isMostlyIn(
	period: { first: string; last: string },
	{ first, last }: DateSpan,
): boolean {
	const from = period.first < first ? first : period.first;
	const to = last !== null && period.last > last ? last : period.last;
	return daysBetween(from, to) * 2 >= daysBetween(period.first, period.last);
}

const daysBetween = (first: string, last: string): number =>
	(Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
