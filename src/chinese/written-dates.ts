import { numberOf } from './number-of.ts';
import { wholePattern } from './words.ts';
import data from './date-shapes.json' with { type: 'json' };

/** A date as a text writes it. */
export interface WrittenDate {
	/** EDTF; `XXXX` for a year that is not written, `20XX` for a hidden one. */
	readonly value: string;
	readonly precision: 'day' | 'month' | 'term' | 'year';
	readonly hasYear: boolean;
	readonly from: number;
	readonly to: number;
}

/** The words of a date by their part; which there are, its shape says. */
type Words = Readonly<Record<string, string | undefined>>;

/** All dates of a folded text in order. */
export function findDates(text: string): WrittenDate[] {
	const found: WrittenDate[] = [];
	const taken = new Uint8Array(text.length);
	for (const pattern of shapes) {
		for (const { index: from, 0: whole, groups = {} } of text.matchAll(pattern)) {
			const to = from + whole.length;
			const value = taken.subarray(from, to).includes(1) ? undefined : valueOf(groups, whole);
			if (value === undefined) continue;
			taken.fill(1, from, to);
			const hasYear = groups['year'] !== undefined;
			found.push({ value, precision: precisionOf(groups, whole), hasYear, from, to });
		}
	}
	return found.sort((a, b) => a.from - b.from);
}

/** From the fullest to the least; a place is read once. */
const shapes = data.shapes.map(({ pattern }) => new RegExp(wholePattern(pattern, data.words), 'g'));

function precisionOf({ day, month, term, season }: Words, words: string) {
	if (day !== undefined) return 'day';
	if (month !== undefined) return 'month';
	return term !== undefined || season !== undefined || words.includes('学年') ? 'term' : 'year';
}

function valueOf(words: Words, written: string): string | undefined {
	const year = words['year'] === undefined ? 'XXXX' : yearOf(words['year']);
	if (year === undefined) return undefined;
	if (written.includes('学年')) return schoolYearOf(year, words);
	const season = seasons[words['season'] ?? ''];
	if (season !== undefined) return year.includes('X') ? year : `${year}-${season}`;
	const first = point(year, words['month'], words['day']);
	const isSpan = words['lastYear'] ?? words['lastMonth'] ?? words['lastDay'];
	if (first === undefined || isSpan === undefined) return first;
	const lastYear = words['lastYear'] === undefined ? year : (yearOf(words['lastYear']) ?? '');
	const last = point(lastYear, words['lastMonth'] ?? words['month'], words['lastDay']);
	if (last === undefined || last <= first) return undefined;
	// 8日和12日 are two days, not the five from one to the other.
	return /[、和]/.test(written) && daysBetween(first, last) > 1 ? undefined : `${first}/${last}`;
}

const daysBetween = (first: string, last: string): number =>
	(Date.parse(last.replace('XXXX', '2000')) - Date.parse(first.replace('XXXX', '2000'))) /
	86_400_000;

/** Spring is the second term of a school year, autumn its first. */
const seasons: Readonly<Record<string, string>> = { 春: '21', 夏: '22', 秋: '23', 冬: '24' };

/** 2021-2022学年, from September to August, or one of its terms. */
function schoolYearOf(year: string, { lastYear = '', term }: Words): string | undefined {
	const next = Number(year) + 1;
	if (
		Number.isNaN(next) ||
		(lastYear !== '' && !String(next).endsWith(yearOf(lastYear) ?? lastYear))
	)
		return undefined;
	if (term === undefined) return `${year}-09/${next}-08`;
	return /[一上]/.test(term) ? `${year}-23` : `${next}-21`;
}

function yearOf(written: string): string | undefined {
	if (/^(?:19|20)\d{2}$/.test(written)) return written;
	if (/^(?:19|20)\D/.test(written)) return `${written.slice(0, 2)}XX`;
	const digits = Array.from(written, (one) => (/[〇零○OoΟ0]/.test(one) ? 0 : numberOf(one))).join(
		'',
	);
	return /^(?:19|20)\d{2}$/.test(digits) ? digits : undefined;
}

/** A year, a month or a day, if the calendar has it. */
function point(year: string, month?: string, day?: string): string | undefined {
	if (month === undefined) return year;
	const m = numberOf(month);
	const d = day === undefined ? 1 : numberOf(day);
	if (m === null || d === null || m < 1 || m > 12 || d < 1) return undefined;
	const known = year.includes('X') ? 2000 : Number(year);
	if (d > new Date(Date.UTC(known, m, 0)).getUTCDate()) return undefined;
	const two = (value: number) => String(value).padStart(2, '0');
	return `${year}-${two(m)}${day === undefined ? '' : `-${two(d)}`}`;
}
