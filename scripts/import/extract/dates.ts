import { numberOf } from './chinese-number.ts';

/** A date as a text writes it. */
export interface WrittenDate {
	/** EDTF. */
	readonly value: string;
	readonly precision: 'day' | 'month' | 'season' | 'year';
	/** Whether the year stands there, even if partly hidden. */
	readonly hasYear: boolean;
	readonly from: number;
	readonly to: number;
}

const hiddenYear = '(?:20|19)(?:[xX×*_＿某○?]{2,4}|\\s{2})';
const year = `(\\d{4}|${hiddenYear}|[一二][〇零○一二九][〇零○一二三四五六七八九]{2})`;
const small = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const part = '(?:上午|下午|晚上?|清晨|早上|中午)?(?:[(]?(?:星期|周)[一二三四五六日天][)]?)?';
const until = `(?:${part}\\s*(?:至|到|-|—|–|~|、|和)+\\s*(?:${small}月)?${small}日)?`;

interface Shape {
	readonly pattern: RegExp;
	readonly read: (
		groups: readonly (string | undefined)[],
	) => Pick<WrittenDate, 'value' | 'precision' | 'hasYear'> | undefined;
}

/** From the fullest to the least; a place is read once. */
const shapes: readonly Shape[] = [
	{
		pattern: /(?<!\d)(20\d{2}|19\d{2})\s?[-—–~至]\s?(20\d{2}|\d{2})\s?学年/g,
		read: ([first = '', last = '']) => period(first, last),
	},
	{
		pattern: new RegExp(`${year}\\s*年\\s*${small}\\s*月\\s*${small}\\s*[日号]${until}`, 'g'),
		read: ([written, month, day, lastMonth, lastDay]) =>
			days(yearOf(written), { month, day, lastMonth, lastDay }),
	},
	{
		pattern: /(?<![\d.])(20\d{2}|19\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.])/g,
		read: ([written, month, day]) =>
			days(written, { month, day, lastMonth: undefined, lastDay: undefined }),
	},
	{
		pattern: /(?<![\d.])(\d{1,2})[/.](\d{1,2})[/.](20\d{2})(?![\d.])/g,
		read: ([day, month, written]) =>
			days(written, { month, day, lastMonth: undefined, lastDay: undefined }),
	},
	{
		pattern: new RegExp(
			`${year}\\s*年\\s*${small}\\s*月(?:份)?\\s*(?:至|到|-|—|–|~)+\\s*${year}\\s*年\\s*${small}\\s*月`,
			'g',
		),
		read: ([first, month, last, lastMonth]) =>
			span(months(yearOf(first), month, undefined), months(yearOf(last), lastMonth, undefined)),
	},
	{
		pattern: new RegExp(`${year}\\s*年\\s*${small}\\s*月(上旬|中旬|下旬|初|底|末)?`, 'g'),
		read: ([written, month, third]) => months(yearOf(written), month, third),
	},
	{
		pattern: new RegExp(`${year}\\s*年(?:的)?(春|夏|秋|冬)季?(?:学期)?`, 'g'),
		read: ([written, season]) => seasons(yearOf(written), season),
	},
	{
		pattern: new RegExp(`(?<![\\d年])${small}\\s*月\\s*${small}\\s*[日号]${until}`, 'g'),
		read: ([month, day, lastMonth, lastDay]) => {
			const found = days('XXXX', { month, day, lastMonth, lastDay });
			return found && { ...found, hasYear: false };
		},
	},
	{
		pattern: new RegExp(`${year}\\s*年(?!级|段|龄)`, 'g'),
		read: ([written]) => {
			const value = yearOf(written);
			return value === undefined ? undefined : { value, precision: 'year', hasYear: true };
		},
	},
];

/** All dates of a folded text in order. */
export function findDates(text: string): WrittenDate[] {
	const found: WrittenDate[] = [];
	for (const { pattern, read } of shapes) {
		for (const match of text.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (found.some((other) => from < other.to && to > other.from)) continue;
			const date = read(match.slice(1));
			if (date) found.push({ ...date, from, to });
		}
	}
	return found.sort((a, b) => a.from - b.from);
}

/** `20XX` where the source hides the last digits. */
function yearOf(written = ''): string | undefined {
	if (/^(?:19|20)\d{2}$/.test(written)) return written;
	if (/^(?:19|20)\D/.test(written)) return `${written.slice(0, 2)}XX`;
	if (/^\d/.test(written)) return undefined;
	const digits = Array.from(written, (character) =>
		/[〇零○]/.test(character) ? 0 : numberOf(character),
	).join('');
	return /^(?:19|20)\d{2}$/.test(digits) ? digits : undefined;
}

interface Days {
	readonly month: string | undefined;
	readonly day: string | undefined;
	readonly lastMonth: string | undefined;
	readonly lastDay: string | undefined;
}

function days(year: string | undefined, { month, day, lastMonth, lastDay }: Days) {
	const first = point(year, month, day);
	if (first === undefined) return undefined;
	const last = lastDay === undefined ? undefined : point(year, lastMonth ?? month, lastDay);
	const value = last !== undefined && last > first ? `${first}/${last}` : first;
	return { value, precision: 'day' as const, hasYear: true };
}

function months(year: string | undefined, month: string | undefined, third: string | undefined) {
	const value = point(year, month);
	if (value === undefined) return undefined;
	const range = third === undefined ? undefined : thirds[third];
	const hasLast = range && !value.includes('X');
	const last = range?.[1] === '31' ? lastDayOf(value) : range?.[1];
	return {
		value: hasLast ? `${value}-${range[0]}/${value}-${last}` : value,
		precision: 'month' as const,
		hasYear: true,
	};
}

type Point = ReturnType<typeof months>;

const span = (first: Point, last: Point): Point =>
	first && last && first.value < last.value && !first.value.includes('X')
		? { ...first, value: `${first.value}/${last.value}` }
		: undefined;

const thirds: Record<string, readonly [string, string]> = {
	上旬: ['01', '10'],
	中旬: ['11', '20'],
	下旬: ['21', '31'],
};

const lastDayOf = (month: string) =>
	String(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate());

function seasons(year: string | undefined, season = '') {
	const number = { 春: 21, 夏: 22, 秋: 23, 冬: 24 }[season];
	if (year === undefined || number === undefined) return undefined;
	const value = year.includes('X') ? year : `${year}-${number}`;
	return { value, precision: 'season' as const, hasYear: true };
}

function period(first: string, last: string) {
	const end = last.length === 2 ? first.slice(0, 2) + last : last;
	return Number(end) === Number(first) + 1
		? { value: `${first}/${end}`, precision: 'year' as const, hasYear: true }
		: undefined;
}

/** A month or a day, if the calendar has it. */
function point(year: string | undefined, month = '', day?: string): string | undefined {
	const [m, d] = [numberOf(month), day === undefined ? 1 : numberOf(day)];
	if (year === undefined || m === undefined || d === undefined || m < 1 || m > 12 || d < 1)
		return undefined;
	const known = year.includes('X') ? 2000 : Number(year);
	if (d > new Date(Date.UTC(known, m, 0)).getUTCDate()) return undefined;
	const base = `${year}-${String(m).padStart(2, '0')}`;
	return day === undefined ? base : `${base}-${String(d).padStart(2, '0')}`;
}
