import type { ReportKind } from '#model/report.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { isBeginning, isOfReport, isSpan } from './is-of-report.ts';
import { dayBefore } from './press-day.ts';
import { yearOfDay } from './year-of-day.ts';
import { yearWithin } from './year-within.ts';
import { quoteOf, type Quote, type Reading } from './reading.ts';

/** The date of a report, with the words that say it. */
export interface ChosenDate {
	readonly value: string;
	readonly quote: Quote | null;
	readonly reason: string;
}

export interface DateContext {
	readonly kind: ReportKind;
	/** `YYYY-MM-DD`, of the page. */
	readonly published: string | undefined;
}

const unknown: ChosenDate = { value: 'XXXX', quote: null, reason: '文中没有写日期' };

/** Chooses the date that a report is about; nothing is concluded from when a page was put up. */
export function chooseDate(reading: Reading, { kind, published }: DateContext): ChosenDate {
	const dates = findDates(reading.text).filter(
		(date) => date.from >= reading.bodyFrom && isOfReport(reading.text, date),
	);
	const chosen =
		kind === 'visit' || kind === 'case'
			? dateOfEvent(reading, { dates, kind, published })
			: dateOfDocument(reading, { dates, kind });
	return chosen ?? unknown;
}

interface Events {
	readonly dates: readonly WrittenDate[];
	readonly kind: ReportKind;
	readonly published: string | undefined;
}

function dateOfEvent(reading: Reading, { dates, kind, published }: Events): ChosenDate | null {
	const lead = dates.filter(({ from }) => from < Math.max(500, reading.text.length * 0.4));
	const day = lead.find(({ precision }) => precision === 'day') ?? signed(reading, dates);
	// A case is told from where two schools began; a visit is another day.
	const isTold = ({ from, to }: WrittenDate) =>
		!isSpan(reading.text, from, to) && (kind === 'case' || !isBeginning(reading.text, to));
	const before = dayBefore(reading, published);
	// 昨日(6月8日) says the day itself, and without its year.
	if (before && (!day || before.from < day.from - 3 || isSameDay(before.value, day.value)))
		return before;
	if (day) return dated(reading, day, '文中写明的日期');
	const month = lead.find(
		(date) => date.precision !== 'year' && (date.value.includes('/') || isTold(date)),
	);
	if (month) return dated(reading, month, '文中写明的时间');
	const inTitle = findDates(reading.title)[0];
	if (inTitle)
		return {
			value: inTitle.value,
			quote: null,
			reason: `标题写明“${reading.title.slice(inTitle.from, inTitle.to)}”`,
		};
	const year = lead.find(isTold);
	const isOnly = dates.every(({ value }) => value.slice(0, 4) === year?.value.slice(0, 4));
	return year && isOnly ? dated(reading, year, '文中写明的年份') : null;
}

const isSameDay = (known: string, written: string) => known.slice(4) === written.slice(4);

/** A day without a year keeps its year unknown, unless the text or the title leaves no doubt. */
function dated(reading: Reading, date: WrittenDate, reason: string): ChosenDate {
	const quote = quoteOf(reading, date.from, date.to);
	if (date.hasYear) return { value: date.value, quote, reason };
	const same = findDates(reading.text).find(
		({ value, hasYear }) => hasYear && isSameDay(value, date.value),
	);
	if (same)
		return {
			value: same.value,
			quote: quoteOf(reading, same.from, same.to),
			reason: `${reason}，年份见同一天的另一处`,
		};
	const [inTitle] = findDates(reading.title);
	const year = inTitle && yearWithin(inTitle.value, date.value.slice(5, 7));
	if (year !== undefined) return inYear(year, '年份取自标题');
	const concluded = inTitle?.hasYear ? null : yearOfDay(reading, date);
	return concluded
		? inYear(concluded.year, `年份由“${concluded.words}”推断`)
		: { value: date.value, quote, reason: `${reason}，没有写年份` };

	function inYear(known: string, from: string): ChosenDate {
		return { value: date.value.replaceAll('XXXX', known), quote, reason: `${reason}，${from}` };
	}
}

interface Documented {
	readonly dates: readonly WrittenDate[];
	readonly kind: ReportKind;
}

/** Plans and summaries: the signature, then the title, then the span that they name. */
function dateOfDocument(reading: Reading, { dates, kind }: Documented): ChosenDate | null {
	const signature = signed(reading, dates);
	if (signature) return dated(reading, signature, '落款日期');
	const [inTitle] = findDates(reading.title);
	const begin = dates.find(
		({ value, precision, from, to }) =>
			precision !== 'year' &&
			isSpan(reading.text, from, to) &&
			inTitle?.value === value.slice(0, 4),
	);
	if (kind === 'plan' && begin) return dated(reading, begin, '文中写明的起点');
	if (inTitle)
		return {
			value: inTitle.value,
			quote: null,
			reason: `标题写明“${reading.title.slice(inTitle.from, inTitle.to)}”`,
		};
	const start = dates.find(
		({ value, from, to }) => value.includes('/') || isSpan(reading.text, from, to),
	);
	if (start?.hasYear && (kind === 'plan' || !start.value.includes('X'))) {
		const value =
			kind === 'summary' && !start.value.includes('/') ? `${start.value}/..` : start.value;
		return { value, quote: quoteOf(reading, start.from, start.to), reason: '文中写明的起点' };
	}
	return commonYear(reading, dates, kind);
}

/** The only date, or the year that all dates share. */
function commonYear(
	reading: Reading,
	dates: readonly WrittenDate[],
	kind: ReportKind,
): ChosenDate | null {
	const known = dates.filter(
		({ value, hasYear, to }) => hasYear && (value.includes('X') || !isBeginning(reading.text, to)),
	);
	const [first] = known;
	if (!first) return null;
	const quote = quoteOf(reading, first.from, first.to);
	const values = new Set(known.map(({ value }) => value));
	if (values.size === 1) return { value: first.value, quote, reason: '文中唯一的时间' };
	const years = new Set(known.map(({ value }) => value.slice(0, 4)));
	if (years.size === 1 && kind !== 'case')
		return { value: first.value.slice(0, 4), quote, reason: '文中各处时间的年份' };
	return null;
}

/** A short line at the end that holds a date and little else. */
function signed(reading: Reading, dates: readonly WrittenDate[]): WrittenDate | undefined {
	const tail = reading.text.trimEnd().split('\n').slice(-4).join('\n').length;
	const start = reading.text.trimEnd().length - tail;
	const late = dates.filter(({ from, precision }) => from >= start && precision !== 'year');
	return late.findLast(({ from, to }) => {
		const line = lineAround(reading.text, from);
		return line.trim().length - (to - from) <= 24 && !/[。,]/.test(line);
	});
}

function lineAround(text: string, place: number): string {
	const end = text.indexOf('\n', place);
	return text.slice(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? undefined : end);
}
