import { quoteOf, type Quote, type Reading } from '#import/facts/reading.ts';
import type { BylineFact } from '#import/clean/text/byline.ts';
import { ruleBeside } from './choose-date.ts';
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
	const words = byline?.quote.text ?? '';
	const [, year, month = '', day = ''] =
		/(\d{4})\D{1,4}(\d{1,2})\D{1,4}(\d{1,2})/.exec(byline?.value ?? '') ?? [];
	if (byline && year !== undefined)
		return {
			value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
			quote: quoteOf({ tracked: byline.quote }, 0, words.length),
		};
	const stamp = findDates(reading.text).find((date) => {
		const what = /^\d{4}-\d\d-\d\d$/.test(date.value) && ruleBeside(reading.text, date)?.what;
		return what === 'stamp' || what === 'paper';
	});
	return stamp ? { value: stamp.value, quote: quoteOf(reading, stamp.from, stamp.to) } : null;
}
