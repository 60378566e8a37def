import { z } from 'astro/zod';
import { remember } from '#files/remember.ts';

/**
 * A date as far as it is known, in EDTF: `2021-10-08`, `2021-10`, `2015-23` (autumn),
 * `20XX-11` (the source hides the year), `2018-02/` (nobody wrote the end), `2018-02/..` (it is
 * written that there is none). Also takes `2021年10月8日`.
 */
export const edtfDate = z
	.union([z.string(), z.int()])
	.transform((written, context) => {
		const date = readDate(String(written));
		if (date !== null) return date;
		context.addIssue({ code: 'custom', params: { reason: 'date' }, input: written });
		return z.NEVER;
	})
	.meta({
		description: '日期，知道多少写多少：2021-10-08、2021-10、2021、20XX-11、2018-02/',
		editor: {
			pattern: '^[0-9X年月日./~?%-]{4,25}$',
			hint: '请写日期，知道多少写多少：2026-03-12、2026-03、2026、20XX-11、2026-02/。',
		},
	});

/** A calendar day, `YYYY-MM-DD`. */
export const day = edtfDate.refine(isDay, { params: { reason: 'day' } }).meta({
	description: '某一天，例如 2021-10-08',
	editor: {
		pattern: String.raw`^\d{4}(-\d\d-\d\d|年\d{1,2}月\d{1,2}日)$`,
		hint: '请写完整的日期，例如 2026-03-12。',
	},
});

/** Whether a date is one day, `YYYY-MM-DD`. */
export function isDay(date: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(date);
}

/**
 * A written date in EDTF; `null` where it is none, or no calendar has it.
 * @example readDate('２０２１年10月8日') // '2021-10-08'
 */
export function readDate(written: string): string | null {
	const text = written.normalize('NFKC').trim();
	const [, ...parts] = /^(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?)?$/.exec(text) ?? [];
	const date =
		parts.length === 0
			? text
			: parts.flatMap((part: string | undefined) => part?.padStart(2, '0') ?? []).join('-');
	return isDate(date) ? date : null;
}

/** First and last day that a date can mean; `null` where it is open or its year is not known. */
interface DateBounds {
	readonly first: string | null;
	readonly last: string | null;
}

/** @example boundsOf('2018-02/..') // { first: '2018-02-01', last: null } */
export const boundsOf = remember((date): DateBounds => {
	const [from = '', to = from] = date.split('/');
	return { first: pointBounds(from)?.first ?? null, last: pointBounds(to)?.last ?? null };
});

/**
 * The days that a period certainly covers, from the latest day on which it can have begun to the
 * earliest on which it can have ended, `null` where it goes on. An end that nobody knows covers none.
 */
export const certainSpanOf = remember((period): CertainSpan | null => {
	const [from = '', to] = period.split('/');
	const begin = pointBounds(from);
	const end = pointBounds(to ?? from);
	const first = (to === undefined ? begin?.first : begin?.last) ?? null;
	const last = (to === undefined ? end?.last : end?.first) ?? null;
	if (first === null || (last === null && endOf(period) !== 'open')) return null;
	return { first, last };
});

interface CertainSpan {
	readonly first: string;
	readonly last: string | null;
}

/**
 * A period that was written on a day tells of nothing after it.
 * @example closedAt('2018-02/', '2020-06') // '2018-02/2020-06-30'
 */
export function closedAt(period: string, date: string): string {
	const { last } = boundsOf(date);
	return last === null || boundsOf(period).last !== null
		? period
		: `${period.split('/')[0]}/${last}`;
}

/** Whether a date says when it ends: `2015-03/..` goes on, of `2015-03/` nobody knows the end. */
export function endOf(date: string): 'stated' | 'open' | 'unknown' {
	if (date.endsWith('/..')) return 'open';
	return date.endsWith('/') ? 'unknown' : 'stated';
}

/** One date, or two with `/` between them, of which one may be missing and neither runs backwards. */
function isDate(date: string): boolean {
	const points = date.split('/');
	const isInterval = points.length === 2;
	const stated = points.filter((point) => !(isInterval && (point === '' || point === '..')));
	const bounds = stated.flatMap((point) => pointBounds(point) ?? []);
	if (points.length > 2 || stated.length === 0 || bounds.length < stated.length) return false;
	const first = bounds[0]?.first ?? null;
	const last = bounds.at(-1)?.last ?? null;
	return first === null || last === null || first <= last;
}

/** What a date without `/` can mean; `null` where no calendar has it. */
function pointBounds(point: string): DateBounds | null {
	const [whole, year = '', month = 'XX', dayOfMonth = 'XX'] =
		/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/.exec(point) ?? [];
	if (whole === undefined || (month in seasons && dayOfMonth !== 'XX')) return null;
	const isYearKnown = !year.includes('X');
	const days = (seasons[month] ?? numbers(month, 12)).flatMap((ofYear) =>
		daysOf(isYearKnown ? Number(year) : leapYear, ofYear, dayOfMonth),
	);
	const [first] = days;
	const last = days.at(-1);
	if (first === undefined || last === undefined) return null;
	return isYearKnown ? { first, last } : { first: null, last: null };
}

/** Months counted from January; beyond the twelfth they belong to the next year, as winter does. */
const seasons: Readonly<Record<string, readonly number[]>> = {
	21: [3, 4, 5],
	22: [6, 7, 8],
	23: [9, 10, 11],
	24: [12, 13, 14],
};

/** A year that is not known may have a 29 February. */
const leapYear = 2000;

function daysOf(year: number, month: number, dayOfMonth: string): string[] {
	const [inYear, ofYear] = month > 12 ? [year + 1, month - 12] : [year, month];
	// After 400 years the calendar begins again; `Date` takes years below 100 for others.
	const length = new Date(Date.UTC(leapYear + (inYear % 400), ofYear, 0)).getUTCDate();
	return numbers(dayOfMonth, length).map(
		(number) => `${pad(inYear, 4)}-${pad(ofYear, 2)}-${pad(number, 2)}`,
	);
}

/** What two digits mean: themselves, or where they are `XX` any number up to `most`. */
const numbers = (digits: string, most: number): number[] =>
	Array.from({ length: most }, (_, index) => index + 1).filter(
		(number) => digits === 'XX' || number === Number(digits),
	);

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
