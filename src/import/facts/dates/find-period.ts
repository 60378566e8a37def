import type { ReportKind } from '#model/report.ts';
import { quoteOf, type Fact, type Reading } from '#import/facts/clauses/reading.ts';
import { findDates, type WrittenDate } from '#chinese/written-dates.ts';

/**
 * The time that a plan or a summary is of, as EDTF, where a label (结对时间：) or the title says it outright;
 * `null` where it does not.
 */
export function findPeriod(reading: Reading, kind: ReportKind): Fact | null {
	if (kind !== 'plan' && kind !== 'summary') return null;
	const spans = findDates(reading.text).filter(({ value }) => value.includes('/'));
	const labelled = spans.filter(({ from }) =>
		label.test(reading.text.slice(Math.max(0, from - 14), from)),
	);
	const titled = findDates(reading.title).filter(isOfPeriod);
	const [only, second] = labelled.length > 0 ? labelled : titled;
	return only && !second ? { value: only.value, quote: quoteOf(reading, only) } : null;
}

const isOfPeriod = ({ value, precision }: WrittenDate): boolean =>
	!value.includes('X') && (precision === 'year' || precision === 'term' || value.includes('/'));

const label = /(?:时间|期限|周期|时限|年限)\s*:\s*(?:自|从)?\s*$/;
