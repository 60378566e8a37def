import { isDay } from '#model/edtf.ts';
import type { ReportKind } from '#model/report.ts';
import type { BylineEvidence } from '#import/source/changes.ts';
import { whyNotTold } from '#import/facts/clauses/not-told.ts';
import {
	isWithin,
	lineAround,
	quoteOf,
	type Fact,
	type Reading,
} from '#import/facts/clauses/reading.ts';
import { findDates, type WrittenDate } from '#chinese/written-dates.ts';

/** The date of a report; `XXXX` without a quote where nothing is certain. */
interface ChosenDate extends Fact {
	readonly reason: string;
}

/**
 * What the title says; of an event else the one day that the text tells of, of a plan or a summary else
 * its signature. When a page was put up says nothing about it, and a year in passing is no date.
 */
export function chooseDate(reading: Reading, kind: ReportKind) {
	const written = findDates(reading.text).filter(
		(date) =>
			date.from >= reading.bodyFrom && date.precision !== 'year' && !isWithin(reading.asides, date),
	);
	const isEvent = kind === 'visit' || kind === 'case';
	const chosen = (isEvent ? onlyDay(reading, written) : signature(reading, written)) ??
		ofTitle(reading, isEvent) ?? { value: 'XXXX', quote: '', reason: '文中没有能确定的日期' };
	const others = new Set(written.map((date) => quoteOf(reading, date)));
	others.delete(chosen.quote);
	/** Other dates that the text writes and that may be meant. */
	return { ...chosen, others: [...others] };
}

/** The day of a text that tells of one only, whether or not it says its year each time. */
function onlyDay(reading: Reading, written: readonly WrittenDate[]): ChosenDate | null {
	const told = written.filter((date) => !whyNotTold(reading, date, 'dates'));
	const days = told.filter(
		(date) => date.precision === 'day' && !isLineOfItsOwn(reading.text, date),
	);
	const day = days.find(({ hasYear }) => hasYear) ?? days[0];
	if (!day || days.some(({ value }) => value.slice(4) !== day.value.slice(4))) return null;
	const years = told.filter(({ hasYear }) => hasYear).map(({ value }) => value.slice(0, 4));
	if (day.hasYear && new Set(years).size > 1) return null;
	return chosenFrom(reading, day, '文中写明的日期');
}

/** The title is the first line of the text. The year in one of an event may be of anything: 迎2022年元旦. */
function ofTitle(reading: Reading, isEvent: boolean): ChosenDate | null {
	const [date] = findDates(reading.title);
	if (!date || (isEvent && date.precision === 'year')) return null;
	const quote = quoteOf(reading, date);
	return { value: date.value, quote, reason: `标题写明“${quote}”` };
}

/** A short line at the end that holds a date and little else. */
function signature(reading: Reading, dates: readonly WrittenDate[]): ChosenDate | null {
	const end = reading.text.trimEnd();
	const start = end.length - end.split('\n').slice(-4).join('\n').length;
	const signed = dates.filter((date) => date.from >= start && isLineOfItsOwn(reading.text, date));
	const [last] = signed.slice(-1);
	// Two sides may sign on two days.
	return last && signed.every(({ value }) => value === last.value)
		? chosenFrom(reading, last, '落款日期')
		: null;
}

const chosenFrom = (reading: Reading, date: WrittenDate, reason: string): ChosenDate => ({
	value: date.value,
	quote: quoteOf(reading, date),
	reason: date.hasYear ? reason : `${reason}，没有写年份`,
});

/** 城东小学　2021年10月12日: a letterhead, a stamp or a signature. */
function isLineOfItsOwn(text: string, { from, to }: WrittenDate): boolean {
	const line = lineAround(text, from);
	return (
		line.trim().length - (to - from) <= 24 &&
		!/[。,:!?]|\s(?:晴|阴|多云|[小中大]?[雨雪])/.test(line)
	);
}

/** When a page was put up or a paper printed, `YYYY-MM-DD`: the day of a byline, else of a stamp or a dateline. */
export function findPublished(reading: Reading, bylines: readonly BylineEvidence[]): Fact | null {
	const byline = bylines.find(({ field, value }) => field === 'published' && value !== '');
	const day = byline && findDates(byline.value).find(({ value }) => isDay(value));
	if (byline && day) return { value: day.value, quote: byline.text.text };
	const stamp = findDates(reading.text).find(
		(date) =>
			isDay(date.value) &&
			['stamp', 'paper'].includes(whyNotTold(reading, date, 'dates')?.what ?? ''),
	);
	return stamp ? { value: stamp.value, quote: quoteOf(reading, stamp) } : null;
}
