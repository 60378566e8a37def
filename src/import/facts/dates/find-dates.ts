import {
	daysOf,
	monthsOf,
	schoolYearOf,
	seasonOf,
	yearsOf,
	type DateValue,
	type DateWords,
} from './date-values.ts';

/** A date as a text writes it. */
export interface WrittenDate extends DateValue {
	readonly from: number;
	readonly to: number;
}

const hidden = '(?:20|19)(?:[xX×*_＿某○?]{2,4}|\\s{2})';
const spelled = '[一二][〇零○OoΟ0一二九][〇零○OoΟ0一二三四五六七八九]{2}';
const year = (name: string) => `(?<${name}>\\d{4}|${hidden}|${spelled})`;
const small = (name: string) => `(?<${name}>\\d{1,2}|[一二三四五六七八九十]{1,3})`;
const until = '\\s*(?:至|到|-|—|–|~)+\\s*';
const part = '(?:上午|下午|晚上?|清晨|早上|中午|[(]?(?:星期|周)[一二三四五六日天][)]?)*';
const also = `${part}起?\\s*(?:至|到|-|—|–|~|、|和)+\\s*`;
const lastPoint = `(?:${year('lastYear')}\\s*年\\s*)?(?:${small('lastMonth')}\\s*月\\s*)?${small('lastDay')}\\s*[日号]`;
/** 去年10月8日 is no day of this story. */
const noYear = '(?<!\\d|[\\d零〇一二三四五六七八九去前次明翌往每历当同]年)';
const days = `${small('month')}\\s*月\\s*${small('day')}\\s*(?:[日号](?:${also}${lastPoint})?|(?=${also}\\d)${also}${lastPoint})`;

interface Shape {
	readonly example: string;
	/** What the example comes to. */
	readonly gives: string;
	readonly pattern: RegExp;
	readonly read: (words: DateWords) => DateValue | undefined;
}

/** From the fullest to the least; a place is read once. */
export const dateShapes: readonly Shape[] = [
	{
		example: '2021—2022学年第一学期',
		gives: '2021-23',
		pattern: shape(
			`(?<!\\d)${year('year')}\\s?年?${until}(?<lastYear>\\d{4}|\\d{2}|${spelled})\\s?年?\\s?学年度?(?:的?第?(?<term>[一二上下])学期)?`,
		),
		read: schoolYearOf,
	},
	{
		example: '2021学年',
		gives: '2021-09/2022-08',
		pattern: shape(
			`(?<![\\d至到~—–-])${year('year')}\\s?学年度?(?:的?第?(?<term>[一二上下])学期)?`,
		),
		read: schoolYearOf,
	},
	{
		example: '2021年10月8日至9日',
		gives: '2021-10-08/2021-10-09',
		pattern: shape(`${year('year')}\\s*年\\s*${days}`),
		read: daysOf,
	},
	{
		example: '2021.10.8-10',
		gives: '2021-10-08/2021-10-10',
		pattern:
			/(?<![\d.])(?<year>20\d{2}|19\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[-~至](?<lastDay>\d{1,2}))?(?![\d.])/g,
		read: daysOf,
	},
	{
		example: '8/10/2021',
		gives: '2021-10-08',
		pattern: /(?<![\d.])(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d{2})(?![\d.])/g,
		read: daysOf,
	},
	{
		example: '2021年3-6月',
		gives: '2021-03/2021-06',
		pattern: shape(
			`${year('year')}\\s*年\\s*${small('month')}\\s*月?(?:份)?${until}(?:${year('lastYear')}\\s*年\\s*)?${small('lastMonth')}\\s*月`,
		),
		read: monthsOf,
	},
	{
		example: '2021.9-2022.7',
		gives: '2021-09/2022-07',
		pattern:
			/(?<![\d.])(?<year>20\d{2})\.(?<month>\d{1,2})\s?[-—–~至]+\s?(?<lastYear>20\d{2})\.(?<lastMonth>\d{1,2})(?![\d.])/g,
		read: monthsOf,
	},
	{
		example: '2021年3月下旬',
		gives: '2021-03',
		pattern: shape(
			`${year('year')}\\s*年\\s*${small('month')}\\s*月(?:份)?(?:上旬|中旬|下旬|初|底|末)?`,
		),
		read: monthsOf,
	},
	{
		example: '2021 年 秋季学期',
		gives: '2021-23',
		pattern: shape(`${year('year')}\\s*年\\s*(?:的)?(?<season>春|夏|秋|冬)季?(?:学期)?`),
		read: seasonOf,
	},
	{
		example: '2021春季学期',
		gives: '2021-21',
		pattern: /(?<!\d)(?<year>20\d{2})(?<season>春|秋)(?:季|学期|期)(?:学期)?/g,
		read: seasonOf,
	},
	{
		example: '10月8、9日',
		gives: 'XXXX-10-08/XXXX-10-09',
		pattern: shape(`${noYear}${days}`),
		read: daysOf,
	},
	// 一月一次 and 二三月间 name no month.
	{
		example: '11月份',
		gives: 'XXXX-11',
		pattern: shape(
			`${noYear}(?<![-—–~至到、或每整一二三四五六七八九十])${small('month')}\\s*月(?:份|上旬|中旬|下旬|初|底|末|,|(?=[间里的]|$))(?!\\s*[-—–~至到、])`,
		),
		read: monthsOf,
	},
	{
		example: '2019-2022年',
		gives: '2019/2022',
		pattern: shape(
			`(?<!\\d)${year('year')}\\s?年?${until}${year('lastYear')}\\s*年(?!级|段|龄|版)`,
		),
		read: yearsOf,
	},
	{
		example: '二〇二一年',
		gives: '2021',
		pattern: shape(`${year('year')}\\s*年(?!级|段|龄|版)`),
		read: yearsOf,
	},
];

/** All dates of a folded text in order. */
export function findDates(text: string): WrittenDate[] {
	const found: WrittenDate[] = [];
	const taken = new Uint8Array(text.length);
	for (const { pattern, read } of dateShapes) {
		for (const match of text.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			const date = taken.subarray(from, to).includes(1) ? undefined : read(match.groups ?? {});
			if (!date) continue;
			taken.fill(1, from, to);
			found.push({ ...date, from, to });
		}
	}
	return found.sort((a, b) => a.from - b.from);
}

function shape(pattern: string): RegExp {
	return new RegExp(pattern, 'g');
}
