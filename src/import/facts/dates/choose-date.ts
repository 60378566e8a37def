import type { ReportKind } from '#model/report.ts';
import { besideRules, type BesideRule } from '#import/facts/beside.ts';
import { lineAround, quoteOf, type Quote, type Reading } from '#import/facts/reading.ts';
import { findDates, type WrittenDate } from './find-dates.ts';
import rules from './rules.json' with { type: 'json' };
import { yearWithin } from './year-within.ts';

/** The date of a report, with the words that say it. */
export interface ChosenDate {
	/** EDTF; `XXXX` where nothing is certain. */
	readonly value: string;
	readonly quote: Quote | null;
	readonly reason: string;
	/** Other dates that the text writes and that may be meant. */
	readonly others: readonly Quote[];
}

interface DateRule extends BesideRule {
	readonly what: string;
	readonly says: string;
}

/** Words that make a date another than the one of what is told: a stamp, a rule, a plan, the past. */
export const ruleBeside = besideRules<DateRule>(rules.notOfEvent);

/**
 * The date that a report is about. When a page was put up or a paper printed says nothing about it,
 * and a year in passing is no date.
 */
export function chooseDate(reading: Reading, kind: ReportKind): ChosenDate {
	const told = findDates(reading.text).filter(
		(date) =>
			date.from >= reading.bodyFrom &&
			!reading.asides.some(([from, to]) => date.from >= from && date.from < to),
	);
	const dates = told.filter((date) => !ruleBeside(reading.text, date));
	const isOfEvent = kind === 'visit' || kind === 'case';
	const chosen = isOfEvent ? ofEvent(reading, dates, told) : ofDocument(reading, told, kind);
	const { quote, ...rest } = chosen ?? {
		value: 'XXXX',
		quote: null,
		reason: '文中没有能确定的日期',
	};
	const words = quote?.text;
	const others = [...(isOfEvent ? dates : told)]
		.filter(({ precision }) => precision !== 'year' || chosen === null)
		.map(({ from, to }) => quoteOf(reading, from, to))
		.filter(
			({ text }, index, all) =>
				text !== words && all.findIndex((other) => other.text === text) === index,
		);
	return { ...rest, quote, others };
}

type Chosen = Omit<ChosenDate, 'others'>;

/** How far into a text its event is told, at least. */
const lead = 500;
/** A month that is told later is in passing. */
const monthLead = 120;

function ofEvent(
	reading: Reading,
	dates: readonly WrittenDate[],
	told: readonly WrittenDate[],
): Chosen | null {
	const { text } = reading;
	const early = dates.filter(({ from }) => from < Math.max(lead, text.length * 0.4));
	const days = early.filter((date) => date.precision === 'day' && !isLineOfItsOwn(text, date));
	const [day] = days.length > 0 ? days : onlyPairingDay(text, told);
	if (day && !isOneOfMany(day, days, dates)) return dated(reading, day, '文中写明的日期');
	if (day) return ofTitle(reading);
	const written = early.filter(({ precision }) => precision === 'month');
	const [month, another] = new Set(written.map(({ value }) => value));
	const only = written.find(
		({ value, hasYear, from }) => hasYear && value === month && from < reading.bodyFrom + monthLead,
	);
	if (only && another === undefined) return dated(reading, only, '文中写明的时间');
	return ofTitle(reading);
}

/**
 * Whether a text begins with days of several months, or with one that a later one, with its year,
 * corrects, or goes on into later years.
 */
const isOneOfMany = (
	day: WrittenDate,
	days: readonly WrittenDate[],
	dates: readonly WrittenDate[],
): boolean =>
	new Set(days.map(({ value }) => value.slice(5, 7))).size > 1 ||
	days.some(
		({ hasYear, value }) => hasYear && !day.hasYear && value.slice(5) !== day.value.slice(5),
	) ||
	dates.some(
		({ hasYear, precision, value, from }) =>
			hasYear &&
			day.hasYear &&
			from > day.to &&
			precision !== 'year' &&
			/^\d{4}/.test(value) &&
			value.slice(0, 4) > day.value.slice(0, 4),
	);

/** The day on which two schools were paired is what a text tells where it names no other day. */
function onlyPairingDay(text: string, told: readonly WrittenDate[]): WrittenDate[] {
	const days = told.filter(({ precision }) => precision === 'day');
	return days.length === 1 ? days.filter((day) => ruleBeside(text, day)?.what === 'paired') : [];
}

/** Plans and summaries: the signature, then the title, then the span that they name. */
function ofDocument(
	reading: Reading,
	told: readonly WrittenDate[],
	kind: ReportKind,
): Chosen | null {
	const signature = signed(reading, told);
	if (signature) {
		// A year's summary that is signed in January was written in the next year.
		const isNextYear = kind === 'summary' && /^XXXX-0[12]/.test(signature.value);
		return isNextYear
			? yearless(reading, signature, '落款日期')
			: dated(reading, signature, '落款日期');
	}
	const inTitle = ofTitle(reading);
	if (inTitle) return inTitle;
	const span = told.find(
		({ value, precision, hasYear, from, to }) =>
			hasYear &&
			!value.startsWith('20X') &&
			precision !== 'year' &&
			(value.includes('/') || isSince(reading.text, from, to)) &&
			!ruleBeside(reading.text.slice(0, to), { from, to }),
	);
	if (span) {
		const isOpen = kind === 'summary' && !span.value.includes('/');
		return {
			value: isOpen ? `${span.value}/..` : span.value,
			quote: quoteOf(reading, span.from, span.to),
			reason: '文中写明的起止',
		};
	}
	const terms = told.filter(
		({ value, precision }) => precision === 'season' || /-09\/\d{4}-08$/.test(value),
	);
	const named =
		terms.length === 0 && kind === 'plan' ? told.filter(({ hasYear }) => hasYear) : terms;
	const hidden = named.every(({ value }) => value.startsWith('20X')) ? '20XX' : undefined;
	const values = new Set(named.map(({ value }) => value));
	const [first] = named;
	if (!first || (values.size > 1 && hidden === undefined)) return null;
	const value = values.size > 1 ? hidden : undefined;
	const only = dated(reading, first, '文中唯一的时间');
	return { ...only, value: value ?? only.value };
}

function ofTitle({ title, text, tracked }: Reading): Chosen | null {
	const [date] = findDates(title);
	if (!date) return null;
	const from = text.startsWith(title) ? date.from : -1;
	return {
		value: date.value,
		quote: from < 0 ? null : quoteOf({ tracked }, from, from + date.to - date.from),
		reason: `标题写明“${title.slice(date.from, date.to)}”`,
	};
}

/** A day without a year keeps it unknown, unless the same day stands elsewhere with it, or the title has it. */
function dated(reading: Reading, date: WrittenDate, reason: string): Chosen {
	const quote = quoteOf(reading, date.from, date.to);
	if (date.hasYear) return { value: date.value, quote, reason };
	const same = findDates(reading.text).find(
		(other) =>
			other.hasYear &&
			other.value.slice(4) === date.value.slice(4) &&
			!ruleBeside(reading.text, other),
	);
	if (same) return { value: same.value, quote, reason: `${reason}，年份见同一天的另一处` };
	const [inTitle] = findDates(reading.title);
	const year = inTitle && yearWithin(inTitle.value, date.value.slice(5, 7));
	return year === undefined
		? yearless(reading, date, reason)
		: { value: date.value.replaceAll('XXXX', year), quote, reason: `${reason}，年份取自标题` };
}

const yearless = (reading: Reading, date: WrittenDate, reason: string): Chosen => ({
	value: date.value,
	quote: quoteOf(reading, date.from, date.to),
	reason: `${reason}，没有写年份`,
});

/** 自2018年2月以来、从2015年3月开始 */
const isSince = (text: string, from: number, to: number): boolean =>
	/^(?:以来|起|开始|至今)/.test(text.slice(to, to + 6)) ||
	/(?:自|自从|从)$/.test(text.slice(Math.max(0, from - 2), from));

/** A short line at the end that holds a date and little else. */
function signed(reading: Reading, dates: readonly WrittenDate[]): WrittenDate | undefined {
	const end = reading.text.trimEnd();
	const start = end.length - end.split('\n').slice(-4).join('\n').length;
	return dates.findLast(
		(date) => date.from >= start && date.precision !== 'year' && isLineOfItsOwn(reading.text, date),
	);
}

/** 城东小学　2021年10月12日: a letterhead, a stamp or a signature. */
function isLineOfItsOwn(text: string, { from, to }: WrittenDate): boolean {
	const line = lineAround(text, from);
	return (
		line.trim().length - (to - from) <= 24 &&
		!/[。,:!?]|\s(?:晴|阴|多云|[小中大]?[雨雪])/.test(line)
	);
}
