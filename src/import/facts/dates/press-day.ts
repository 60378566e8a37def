import { findDates, type WrittenDate } from './find-dates.ts';
import { quoteOf, type Quote, type Reading } from '#import/facts/reading.ts';

/** Where a paper says on which day it was printed: 《某某晚报》2021年6月9日讯. */
export function isPressDay(text: string, { from, to }: { from: number; to: number }): boolean {
	return (
		/《[^》\n]{2,14}(?:报|刊|新闻|周末)》\s*$/.test(text.slice(Math.max(0, from - 20), from)) ||
		/^\s*(?:[(]?(?:星期|周)[一二三四五六日天][)]?\s*)?(?:讯|电(?=[\s(:])|消息|报道|《[^》\n]{2,10}(?:报|刊)》|第?[A-Z]?\d{1,3}版)/.test(
			text.slice(to, to + 14),
		)
	);
}

/** How far from its beginning a story says when it happened. */
const lead = 400;

/** 昨日 is the day before the paper; nothing else follows from the day of publication. */
export function dayBefore(
	{ text, tracked }: Reading,
	published: string | undefined,
): { value: string; quote: Quote; reason: string; from: number } | null {
	const printed = pressDays(text)[0]?.value ?? published;
	const from = [...text.slice(0, lead).matchAll(/昨[日天晚]/g)].find(
		({ index }) => !isSpoken(text.slice(0, index)),
	)?.index;
	if (from === undefined || printed === undefined) return null;
	const value = new Date(Date.parse(`${printed}T00:00:00Z`) - 86_400_000)
		.toISOString()
		.slice(0, 10);
	return {
		value,
		quote: quoteOf({ tracked }, from, from + 2),
		reason: `刊出日期 ${printed} 的前一天`,
		from,
	};
}

/** The days of print that a story names at its head or at its foot. */
function pressDays(text: string): WrittenDate[] {
	const foot = Math.max(lead, text.length - lead);
	const late = findDates(text.slice(foot)).map((date) => ({
		...date,
		from: date.from + foot,
		to: date.to + foot,
	}));
	return [...findDates(text.slice(0, lead)), ...late].filter(
		(date) => /^\d{4}-\d\d-\d\d$/.test(date.value) && isPressDay(text, date),
	);
}

/** “昨天我还……”, says a child: its day before is another. */
const isSpoken = (before: string) =>
	before.lastIndexOf('“') > before.lastIndexOf('”') ||
	before.lastIndexOf('「') > before.lastIndexOf('」') ||
	before.split('"').length % 2 === 0;
