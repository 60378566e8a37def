import { whyNotTold } from '#import/facts/clauses/not-told.ts';
import { quoteOf, type Quote, type Reading } from '#import/facts/clauses/reading.ts';
import type { BylineFact } from '#import/source/byline.ts';
import { findDates } from './find-dates.ts';

/** When a page was put up or a paper printed. */
export interface Published {
	/** `YYYY-MM-DD`. */
	readonly value: string;
	readonly quote: Quote;
}

/** The day of a byline, else of a stamp or a dateline in the text. */
export function findPublished(reading: Reading, bylines: readonly BylineFact[]): Published | null {
	const byline = bylines.find(({ field, value }) => field === 'published' && value !== '');
	const day = byline && findDates(byline.value).find(({ precision }) => precision === 'day');
	if (byline && day)
		return {
			value: day.value,
			quote: quoteOf({ tracked: byline.quote }, 0, byline.quote.text.length),
		};
	const stamp = findDates(reading.text).find(
		(date) =>
			/^\d{4}-\d\d-\d\d$/.test(date.value) &&
			['stamp', 'paper'].includes(whyNotTold(reading, date, 'dates')?.what ?? ''),
	);
	return stamp ? { value: stamp.value, quote: quoteOf(reading, stamp.from, stamp.to) } : null;
}
