import type { Commitment } from '#model/commitment.ts';
import { boundsOf, endOf } from '#model/edtf.ts';
import { isMostlyIn, type DateSpan } from './span.ts';

/** A stretch in which a promise is to be kept once. */
export interface Period extends DateSpan {
	/** First month of the whole period, `2021-09`, also where the plan begins later in it. */
	readonly start: string;
}

export interface Calendar {
	/** Month in which a school year begins. */
	readonly schoolYearStart: number;
	readonly today: string;
}

interface Times {
	/** `null` alone where nobody knows when it begins. */
	readonly periods: readonly (Period | null)[];
	/** The days of which the plan does not say whether it still holds; nothing is expected of them. */
	readonly rest: Period | null;
}

/**
 * When a promise is to be kept. A plan that does not say how long it holds is followed through its
 * first school year.
 */
export function timesOf(per: Commitment['per'], written: string, calendar: Calendar): Times {
	const { first, last } = boundsOf(written);
	if (first === null) return { periods: [null], rest: null };
	if (endOf(written) !== 'unknown' || per === 'once' || per === 'ongoing')
		return { periods: periodsOf(per, { first, last }, calendar), rest: null };
	const next = schoolYearAfter(first, calendar);
	const end = lastDayOf(next - 1);
	return {
		periods: periodsOf(per, { first, last: end }, calendar),
		rest: { start: nameOf(next), first: firstDayOf(next), last: null },
	};
}

/**
 * The periods of a promise within its plan. What has no end is followed to the period of today.
 * Months that belong to no term have no period: nobody is asked for a lesson in the holidays. A
 * period of which the plan covers less than half has none either, unless nothing else is left.
 */
export function periodsOf(
	per: Commitment['per'],
	{ first, last }: DateSpan,
	{ schoolYearStart, today }: Calendar,
): Period[] {
	const whole: Period = { first, last, start: first.slice(0, 7) };
	if (per === 'once' || per === 'ongoing') return [whole];
	const until = last ?? today;
	const periods = monthsBetween(first, until)
		.flatMap((month) => lengthFrom(month, per, schoolYearStart))
		.map(({ month, length }) => ({
			start: nameOf(month),
			first: firstDayOf(month),
			last: lastDayOf(month + length - 1),
		}))
		.filter((period) => period.last >= first && period.first <= until)
		.filter((period) => isMostlyIn(period, { first, last }))
		.map((period) => ({
			start: period.start,
			first: period.first < first ? first : period.first,
			last: last !== null && period.last > last ? last : period.last,
		}));
	return periods.length > 0 || first > until ? periods : [whole];
}

/** The term that a day lies in, `null` between two terms. */
export function termAt(day: string, schoolYearStart: number): Period | null {
	const around = { first: firstDayOf(numberOf(day) - 12), last: lastDayOf(numberOf(day) + 12) };
	const terms = periodsOf('term', around, { schoolYearStart, today: day });
	return terms.find(({ first, last }) => first <= day && day <= (last ?? day)) ?? null;
}

/** The month in which the first school year of a plan is over: that of its first term. */
function schoolYearAfter(first: string, { schoolYearStart }: Calendar): number {
	const ahead = { first, last: lastDayOf(numberOf(first) + 12) };
	const [term] = periodsOf('term', ahead, { schoolYearStart, today: first });
	const month = numberOf(term?.start ?? first) + 1;
	return month + ((schoolYearStart - 1 - (month % 12) + 12) % 12);
}

/**
 * The period that begins with a month, if one does: autumn term until January, spring term February
 * to July.
 */
function lengthFrom(
	month: number,
	per: 'month' | 'term' | 'school-year' | 'year',
	schoolYearStart: number,
): { month: number; length: number }[] {
	const inYear = (month % 12) + 1;
	const spring = Math.min(7, schoolYearStart - 1) - 1;
	const autumn = 14 - schoolYearStart;
	const begins = (at: number, length: number) =>
		inYear === at && length > 0 ? [{ month, length }] : [];
	switch (per) {
		case 'month': {
			const isInTerm = inYear === 1 || inYear >= schoolYearStart || inYear <= spring + 1;
			return isInTerm ? [{ month, length: 1 }] : [];
		}
		case 'term':
			return [...begins(schoolYearStart, autumn), ...begins(2, spring)];
		case 'school-year':
			return begins(schoolYearStart, 12);
		case 'year':
			return begins(1, 12);
	}
}

/** Months as numbers, from a year before the first day, because a period may have begun by then. */
function monthsBetween(first: string, last: string): number[] {
	const from = numberOf(first) - 11;
	return Array.from({ length: Math.max(0, numberOf(last) - from + 1) }, (_, index) => from + index);
}

const numberOf = (day: string): number =>
	Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const nameOf = (month: number): string => firstDayOf(month).slice(0, 7);
const firstDayOf = (month: number): string =>
	isoDay(Date.UTC(Math.floor(month / 12), month % 12, 1));
const lastDayOf = (month: number): string =>
	isoDay(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0));
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
