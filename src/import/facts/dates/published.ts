import { whyNotTold } from '#import/facts/clauses/not-told.ts';
import { quoteOf, type Fact, type Reading } from '#import/facts/clauses/reading.ts';
import type { Evidence } from '#import/source/ledger.ts';
import { findDates } from './find-dates.ts';

/** When a page was put up or a paper printed, `YYYY-MM-DD`: the day of a byline, else of a stamp or a dateline. */
export function findPublished(reading: Reading, bylines: readonly Evidence[]): Fact | null {
	const byline = bylines.find(({ field, value }) => field === 'published' && value !== '');
	const day = byline && findDates(byline.value).find(({ precision }) => precision === 'day');
	if (byline && day) return { value: day.value, quote: byline.text.text };
	const stamp = findDates(reading.text).find(
		(date) =>
			/^\d{4}-\d\d-\d\d$/.test(date.value) &&
			['stamp', 'paper'].includes(whyNotTold(reading, date, 'dates')?.what ?? ''),
	);
	return stamp ? { value: stamp.value, quote: quoteOf(reading, stamp) } : null;
}
