import { findDates, type WrittenDate } from './find-dates.ts';
import { quoteOf, type Quote, type Reading } from '#import/facts/reading.ts';
import { yearOfDay } from './year-of-day.ts';
import { yearWithin } from './year-within.ts';

/** The date of a report, with the words that say it. */
export interface ChosenDate {
	readonly value: string;
	readonly quote: Quote | null;
	readonly reason: string;
}

/** A day without a year keeps its year unknown, unless the text or the title leaves no doubt. */
export function dated(reading: Reading, date: WrittenDate, reason: string): ChosenDate {
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
		: yearless(reading, date, reason);

	function inYear(known: string, from: string): ChosenDate {
		return { value: date.value.replaceAll('XXXX', known), quote, reason: `${reason}，${from}` };
	}
}

export const yearless = (reading: Reading, date: WrittenDate, reason: string): ChosenDate => ({
	value: date.value,
	quote: quoteOf(reading, date.from, date.to),
	reason: `${reason}，没有写年份`,
});

export const isSameDay = (known: string, written: string) => known.slice(4) === written.slice(4);
