import edtf from 'edtf';
import { z } from 'astro/zod';
import { remember } from '#files/remember.ts';

/**
 * A date as far as it is known, in EDTF: `2021-10-08`, `2021-10`, `2015-23` (autumn),
 * `20XX-11` (the source hides the year), `2018-02/..`. Also takes `2021年10月8日`.
 */
export const edtfDate = z
	.union([z.string(), z.int()])
	.transform((written, context) => {
		const date = normalise(String(written));
		if (isEdtf(date)) return date;
		context.addIssue({ code: 'custom', params: { reason: 'date' }, input: written });
		return z.NEVER;
	})
	.meta({
		description: '日期，知道多少写多少：2021-10-08、2021-10、2021、20XX-11、2018-02/..',
		editor: {
			pattern: '^[0-9X年月日./~?%-]{4,25}$',
			hint: '请写日期，知道多少写多少：2026-03-12、2026-03、2026、20XX-11、2026-02/..。',
		},
	});

/** A calendar day, `YYYY-MM-DD`. */
export const day = edtfDate
	.refine((date) => /^\d{4}-\d\d-\d\d$/.test(date), { params: { reason: 'day' } })
	.meta({
		description: '某一天，例如 2021-10-08',
		editor: {
			pattern: String.raw`^\d{4}(-\d\d-\d\d|年\d{1,2}月\d{1,2}日)$`,
			hint: '请写完整的日期，例如 2026-03-12。',
		},
	});

/** First and last day that a date can mean; `null` where it is open or its year is not known. */
export interface DateBounds {
	readonly first: string | null;
	readonly last: string | null;
}

/** @example boundsOf('2018-02/..') // { first: '2018-02-01', last: null } */
export const boundsOf = remember((date): DateBounds => {
	const [from = '', to = from] = date.split('/');
	return { first: pointBounds(from)?.first ?? null, last: pointBounds(to)?.last ?? null };
});

const seasons: Record<string, readonly [first: number, last: number]> = {
	21: [3, 5],
	22: [6, 8],
	23: [9, 11],
	24: [12, 14],
};

function pointBounds(point: string): { first: string; last: string } | null {
	const [, year, month, dayOfMonth] =
		/^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?[~?%]?$/.exec(point) ?? [];
	if (!year) return null;
	if (!month || month === 'XX') return { first: `${year}-01-01`, last: `${year}-12-31` };
	if (dayOfMonth && dayOfMonth !== 'XX') {
		const exact = `${year}-${month}-${dayOfMonth}`;
		return { first: exact, last: exact };
	}
	const [firstMonth, lastMonth] = seasons[month] ?? [Number(month), Number(month)];
	return { first: firstOf(Number(year), firstMonth), last: lastOf(Number(year), lastMonth) };
}

const firstOf = (year: number, month: number) => `${monthIn(year, month)}-01`;
const lastOf = (year: number, month: number) =>
	`${monthIn(year, month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;

/** Months beyond the twelfth belong to the next year: winter does. */
function monthIn(year: number, month: number): string {
	const [inYear, ofYear] = month > 12 ? [year + 1, month - 12] : [year, month];
	return `${String(inYear).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}`;
}

function normalise(written: string): string {
	const text = written.normalize('NFKC').trim();
	const [, year, month, dayOfMonth] =
		/^(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?$/.exec(text) ?? [];
	if (!year) return text;
	return [year, month, dayOfMonth]
		.filter((part) => part !== undefined)
		.map((part) => part.padStart(2, '0'))
		.join('-');
}

function isEdtf(date: string): boolean {
	try {
		edtf(date);
		return date.split('/').every(isPoint);
	} catch {
		return false;
	}
}

/** What `edtf` takes besides: 29 February in any year, seasons of the southern half, years before ours. */
function isPoint(point: string): boolean {
	if (point === '' || point === '..') return true;
	const [whole, year = '', month = '01', dayOfMonth = '01'] =
		/^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[~?%]?$/.exec(point) ?? [];
	if (whole === undefined || !/^(?:0[1-9]|1[0-2]|2[1-4]|.*X.*)$/.test(month)) return false;
	if (month.includes('X') || dayOfMonth.includes('X')) return true;
	const leapYear = '2000';
	const lastDay = lastOf(Number(year.includes('X') ? leapYear : year), Number(month)).slice(8);
	return dayOfMonth >= '01' && dayOfMonth <= lastDay;
}
