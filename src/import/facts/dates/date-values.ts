import { numberOf } from '#chinese/numerals.ts';

/** What the words of a date come to. */
export interface DateValue {
	/** EDTF. */
	readonly value: string;
	readonly precision: 'day' | 'month' | 'season' | 'year';
	/** Whether the year stands there, even if partly hidden. */
	readonly hasYear: boolean;
}

/** The words of a date by their part; which there are, its shape says. */
export type DateWords = Readonly<Record<string, string | undefined>>;

/** One day, or from a day to another. */
export function daysOf({ year, month, day, lastYear, lastMonth, lastDay }: DateWords) {
	const written = year === undefined ? 'XXXX' : yearOf(year);
	const first = point(written, month, day);
	if (first === undefined) return undefined;
	const last = point(yearOf(lastYear) ?? written, lastMonth ?? month, lastDay ?? '');
	const value = last !== undefined && last > first ? `${first}/${last}` : first;
	return { value, precision: 'day', hasYear: year !== undefined } satisfies DateValue;
}

/** A month, also where its last third is meant, or from a month to another. */
export function monthsOf({ year, month, lastYear, lastMonth }: DateWords) {
	const written = year === undefined ? 'XXXX' : yearOf(year);
	const first = point(written, month);
	if (first === undefined) return undefined;
	const last = point(yearOf(lastYear ?? year), lastMonth);
	const value = last === undefined ? first : last > first ? `${first}/${last}` : undefined;
	if (value === undefined || (last !== undefined && value.includes('X'))) return undefined;
	return { value, precision: 'month', hasYear: year !== undefined } satisfies DateValue;
}

/** Spring is the second term of a school year, autumn its first. */
export function seasonOf({ year, season = '' }: DateWords) {
	const [written, number] = [yearOf(year), { 春: 21, 夏: 22, 秋: 23, 冬: 24 }[season]];
	if (written === undefined || number === undefined) return undefined;
	const value = written.includes('X') ? written : `${written}-${number}`;
	return { value, precision: 'season', hasYear: true } satisfies DateValue;
}

/** 2021-2022学年, from September to August, or one of its terms. */
export function schoolYearOf({ year, lastYear, term }: DateWords): DateValue | undefined {
	const first = Number(yearOf(year));
	const last =
		lastYear?.length === 2
			? Number(`${String(first).slice(0, 2)}${lastYear}`)
			: Number(yearOf(lastYear));
	if (Number.isNaN(first) || (lastYear !== undefined && last !== first + 1)) return undefined;
	if (term === undefined)
		return { value: `${first}-09/${first + 1}-08`, precision: 'year', hasYear: true };
	const value = /[一上]/.test(term) ? `${first}-23` : `${first + 1}-21`;
	return { value, precision: 'season', hasYear: true };
}

/** One calendar year, or from a year to another. */
export function yearsOf({ year, lastYear }: DateWords) {
	const [first, last] = [yearOf(year), yearOf(lastYear)];
	if (first === undefined || (last !== undefined && last <= first)) return undefined;
	const value = last === undefined ? first : `${first}/${last}`;
	return { value, precision: 'year', hasYear: true } satisfies DateValue;
}

/** `20XX` where the source hides the last digits. */
function yearOf(written = ''): string | undefined {
	if (/^(?:19|20)\d{2}$/.test(written)) return written;
	if (/^(?:19|20)\D/.test(written)) return `${written.slice(0, 2)}XX`;
	if (/^\d/.test(written)) return undefined;
	const digits = Array.from(written, (character) =>
		/[〇零○OoΟ0]/.test(character) ? 0 : numberOf(character),
	).join('');
	return /^(?:19|20)\d{2}$/.test(digits) ? digits : undefined;
}

/** A month or a day, if the calendar has it. */
function point(year: string | undefined, month = '', day?: string): string | undefined {
	const [m, d] = [numberOf(month), day === undefined ? 1 : numberOf(day)];
	if (year === undefined || m === null || d === null || m < 1 || m > 12 || d < 1) return undefined;
	const known = year.includes('X') ? 2000 : Number(year);
	if (d > new Date(Date.UTC(known, m, 0)).getUTCDate()) return undefined;
	const base = `${year}-${String(m).padStart(2, '0')}`;
	return day === undefined ? base : `${base}-${String(d).padStart(2, '0')}`;
}
