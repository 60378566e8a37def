import type { ReportKind } from '#model/report.ts';
import { dated, isSameDay, yearless, type ChosenDate } from './dated.ts';
import { fullerOf, onlyMonth, withLastDay } from './event-days.ts';
import { findDates, type WrittenDate } from './find-dates.ts';
import { isBeginning, isOfReport, isSpan } from './is-of-report.ts';
import { dayBefore } from './press-day.ts';
import { lineAround, quoteOf, type Reading } from '#import/facts/reading.ts';

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
			: dateOfDocument(reading, {
					dates: dates.filter(({ hasYear, precision }) => hasYear || precision === 'day'),
					kind,
				});
	return chosen ?? unknown;
}

interface Events {
	readonly dates: readonly WrittenDate[];
	readonly kind: ReportKind;
	readonly published: string | undefined;
}

function dateOfEvent(reading: Reading, { dates, kind, published }: Events): ChosenDate | null {
	const lead = dates.filter(({ from }) => from < Math.max(500, reading.text.length * 0.4));
	const days = lead.filter(({ precision }) => precision === 'day');
	const told = days.find((one) => !isLetterhead(reading, one)) ?? days[0];
	const day = (told && fullerOf(told, days)) ?? told ?? signed(reading, dates);
	// A case is told from where two schools began; a visit is another day.
	const isTold = ({ from, to }: WrittenDate) =>
		!isSpan(reading.text, from, to) && (kind === 'case' || !isBeginning(reading.text, to));
	const before = dayBefore(reading, published);
	// 昨日(6月8日) says the day itself, and without its year.
	if (before && (!day || before.from < day.from - 3 || isSameDay(before.value, day.value)))
		return before;
	if (day) return withLastDay(dated(reading, day, '文中写明的日期'), reading.text.slice(day.to));
	const months = lead.filter(
		(date) => date.precision !== 'year' && (date.value.includes('/') || isTold(date)),
	);
	const month = months.find(({ hasYear }) => hasYear) ?? onlyMonth(months, kind);
	if (month) return dated(reading, month, '文中写明的时间');
	const inTitle = ofTitle(reading);
	if (inTitle) return inTitle;
	const year = lead.find((date) => date.hasYear && isTold(date));
	const isOnly = dates.every(({ value }) => value.slice(0, 4) === year?.value.slice(0, 4));
	return year && isOnly ? dated(reading, year, '文中写明的年份') : null;
}

interface Documented {
	readonly dates: readonly WrittenDate[];
	readonly kind: ReportKind;
}

/** Plans and summaries: the signature, then the title, then the span that they name. */
function dateOfDocument(reading: Reading, { dates, kind }: Documented): ChosenDate | null {
	const signature = signed(reading, dates);
	// A year's summary that is signed in January was written in the next year.
	const isAfterwards = kind === 'summary' && /^XXXX-0[12]/.test(signature?.value ?? '');
	if (signature && !isAfterwards) return dated(reading, signature, '落款日期');
	if (signature) return yearless(reading, signature, '落款日期');
	const inTitle = ofTitle(reading);
	const begin = dates.find(
		({ value, precision, from, to }) =>
			precision !== 'year' &&
			isSpan(reading.text, from, to) &&
			inTitle?.value === value.slice(0, 4),
	);
	if (kind === 'plan' && begin) return dated(reading, begin, '文中写明的起点');
	if (inTitle) return inTitle;
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

function ofTitle({ title }: Reading): ChosenDate | null {
	const [date] = findDates(title);
	return date
		? { value: date.value, quote: null, reason: `标题写明“${title.slice(date.from, date.to)}”` }
		: null;
}

/** The year that all dates share; what was done on one day is not all that was done. */
function commonYear(
	reading: Reading,
	dates: readonly WrittenDate[],
	kind: ReportKind,
): ChosenDate | null {
	const known = dates.filter(
		({ value, hasYear, to }) =>
			hasYear &&
			// A hidden year is the year of a form to fill in, or of anything.
			(value.startsWith('20X') ? kind === 'plan' : !isBeginning(reading.text, to)),
	);
	const [first] = known;
	if (!first) return null;
	const quote = quoteOf(reading, first.from, first.to);
	const values = new Set(known.map(({ value }) => value));
	if (values.size === 1 && (kind === 'plan' || first.precision === 'year'))
		return { value: first.value, quote, reason: '文中唯一的时间' };
	const years = new Set(known.map(({ value }) => value.slice(0, 4)));
	return years.size === 1
		? { value: first.value.slice(0, 4), quote, reason: '文中各处时间的年份' }
		: null;
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

/** 城东小学办公室编 2021年10月12日, above a bulletin: the day of the bulletin. */
function isLetterhead({ text }: Reading, { from, to }: WrittenDate): boolean {
	const line = lineAround(text, from);
	const isShort = line.trim().length - (to - from) <= 30 && !/[。,:]/.test(line);
	return (
		isShort &&
		/(?:办公室|办|局|校|小学|中学|园|中心|编|期)[\s)]*$/.test(
			line.slice(0, line.indexOf(text.slice(from, to))),
		)
	);
}
