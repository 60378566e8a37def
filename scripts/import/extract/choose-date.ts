import type { ReportKind } from '#model/report.ts';
import { findDates, type WrittenDate } from './dates.ts';
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
			? dateOfEvent(reading, dates)
			: dateOfDocument(reading, { dates, kind });
	if (chosen) return chosen;
	return yesterday(reading, published) ?? unknown;
}

/** Not the date of a rule that is cited, of a founding, or of what is yet to come. */
function isOfReport(text: string, { from, to }: WrittenDate): boolean {
	const clause = text.slice(Math.max(0, from - 14), from).replace(/^.*[,。;\n]/s, '');
	const after = text.slice(to, to + 8);
	if (
		/[《〔[(][^》〕\])]*$/.test(text.slice(Math.max(0, from - 30), from)) &&
		/^[^《〔[(]*[》〕\]]/.test(text.slice(to, to + 30))
	)
		return false;
	if (/(?:建校于|始建于|创办于|成立于|出生于?|毕业于|根据|依据|按照|落实|贯彻)/.test(clause))
		return false;
	if (/(?:编|编印|主办|印发|发布|刊发)[\s:]*$/.test(clause)) return false;
	if (/(?:将于|拟于|定于|预计|计划于?|到|至|截至|截止)$/.test(clause)) return false;
	return !/^(?:建校|建成|创办|成立|出生|毕业|底?前|以前|之前|更名|颁布|印发|下发|出台|发布|到|至20)/.test(
		after,
	);
}

function dateOfEvent(reading: Reading, dates: readonly WrittenDate[]): ChosenDate | null {
	const lead = dates.filter(({ from }) => from < Math.max(500, reading.text.length * 0.4));
	const day = lead.find(({ precision }) => precision === 'day') ?? signed(reading, dates);
	if (day) return dated(reading, day, '文中写明的日期');
	const month = lead.find(
		({ value, precision, from, to }) =>
			precision !== 'year' && (value.includes('/') || !isSpan(reading.text, from, to)),
	);
	if (month) return dated(reading, month, '文中写明的时间');
	const inTitle = findDates(reading.title)[0];
	if (inTitle)
		return {
			value: inTitle.value,
			quote: null,
			reason: `标题写明“${reading.title.slice(inTitle.from, inTitle.to)}”`,
		};
	const year = lead.find(({ from, to }) => !isSpan(reading.text, from, to));
	const isOnly = dates.every(({ value }) => value.slice(0, 4) === year?.value.slice(0, 4));
	return year && isOnly ? dated(reading, year, '文中写明的年份') : null;
}

/** A day without a year keeps its year unknown, unless the title or an earlier date of the same story names it. */
function dated(reading: Reading, date: WrittenDate, reason: string): ChosenDate {
	const quote = quoteOf(reading, date.from, date.to);
	if (date.hasYear) return { value: date.value, quote, reason };
	const same = findDates(reading.text).find(
		({ value, hasYear }) => hasYear && value.slice(4) === date.value.slice(4),
	);
	if (same)
		return {
			value: same.value,
			quote: quoteOf(reading, same.from, same.to),
			reason: `${reason}，年份见同一天的另一处`,
		};
	const titleYear = findDates(reading.title)
		.find(({ value }) => /^\d{4}(?:$|-)/.test(value))
		?.value.slice(0, 4);
	if (titleYear === undefined) return { value: date.value, quote, reason: `${reason}，没有写年份` };
	return {
		value: date.value.replaceAll('XXXX', titleYear),
		quote,
		reason: `${reason}，年份取自标题`,
	};
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

/** 自2018年2月以来、从2015年3月开始 */
const isSpan = (text: string, from: number, to: number): boolean =>
	/^(?:以来|起|开始|至今|正式(?:启动|结对))/.test(text.slice(to, to + 6)) ||
	/(?:自|自从|从)$/.test(text.slice(0, from));

/** The only date, or the year that all dates share. */
function commonYear(
	reading: Reading,
	dates: readonly WrittenDate[],
	kind: ReportKind,
): ChosenDate | null {
	const known = dates.filter(({ hasYear }) => hasYear);
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

/** 昨日 is the day before the paper; nothing else follows from the day of publication. */
function yesterday(reading: Reading, published: string | undefined): ChosenDate | null {
	const place = reading.text.slice(0, 400).search(/昨[日天]/);
	if (place < 0 || published === undefined) return null;
	const day = new Date(Date.parse(`${published}T00:00:00Z`) - 86_400_000)
		.toISOString()
		.slice(0, 10);
	return {
		value: day,
		quote: quoteOf(reading, place, place + 2),
		reason: `刊出日期 ${published} 的前一天`,
	};
}
