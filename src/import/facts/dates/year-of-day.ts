import type { Reading } from '#import/facts/reading.ts';
import { findDates, type WrittenDate } from './find-dates.ts';
import { isGoal, wordsBefore, yearSayings } from './year-sayings.ts';

/** The year of a day that is written without it, and the words it was concluded from. */
export interface ConcludedYear {
	readonly year: string;
	readonly words: string;
}

/**
 * The year of an event's day, where the text names it elsewhere and nothing else can be meant: this
 * year's edition of a scheme, a term that the day falls into, a signature of the same month. The
 * beginning of a pairing, a prize or a rule say nothing. All plain places must agree, and no later year may
 * be named.
 */
export function yearOfDay(reading: Reading, day: WrittenDate): ConcludedYear | null {
	const named = findDates(reading.text).filter(
		(date) => date.hasYear && /^\d{4}/.test(date.value) && !isGoal(reading.text, date),
	);
	const lastYear = Math.max(...named.map(({ value }) => Number(value.slice(0, 4))));
	const [first, ...others] = named.flatMap((date) => {
		const years = yearSayings.flatMap((says) => says({ reading, day, date }) ?? []);
		return years.slice(0, 1).map((year) => ({ year, date }));
	});
	if (!first || others.some(({ year }) => year !== first.year)) return null;
	if (Number(first.year) < lastYear) return null;
	return { year: first.year, words: wordsAround(reading, first.date) };
}

/** The clause in which a date stands. */
function wordsAround({ text, tracked }: Reading, { from, to }: WrittenDate): string {
	const ahead = /[^,。;!?\n“”]{0,16}$/.exec(wordsBefore(text, from))?.[0] ?? '';
	const after = /^[^,。;!?\n“”]{0,16}/.exec(text.slice(to))?.[0] ?? '';
	return tracked.text.slice(from - ahead.length, to + after.length);
}
