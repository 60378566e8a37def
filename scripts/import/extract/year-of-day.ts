import { findDates, type WrittenDate } from './dates.ts';
import { isGoal, isPast, wordsBefore } from './other-years.ts';
import { lineAround, sentenceAt, type Reading } from './reading.ts';
import { yearWithin } from './year-within.ts';

/** The year of a day that is written without it, and the words it was concluded from. */
export interface ConcludedYear {
	readonly year: string;
	readonly words: string;
}

/**
 * The year of an event's day, where the text names it elsewhere and nothing else can be meant: this
 * year's edition of a scheme, a term that the day falls into, a month shortly before. The beginning
 * of a pairing, a prize or a rule say nothing. All plain places must agree, and no later year may
 * be named.
 */
export function yearOfDay(reading: Reading, day: WrittenDate): ConcludedYear | null {
	const named = findDates(reading.text).filter(
		(date) => date.hasYear && /^\d{4}/.test(date.value) && !isGoal(reading.text, date),
	);
	const lastYear = Math.max(...named.map(({ value }) => Number(value.slice(0, 4))));
	const [first, ...others] = named.flatMap((date) => {
		const years = sayings.flatMap((says) => says({ reading, day, date }) ?? []);
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

interface Place {
	readonly reading: Reading;
	readonly day: WrittenDate;
	/** A date with its year, elsewhere in the text. */
	readonly date: WrittenDate;
}

/** What may say the year; each is sure by itself or says nothing. */
const sayings: readonly ((place: Place) => string | undefined)[] = [
	thisYear,
	editionOfYear,
	termAround,
	monthBefore,
	yearAhead,
];

/** 今年(2022年) */
function thisYear({ reading: { text }, date }: Place): string | undefined {
	const isNow =
		/(?:今年|本年度?|今[春夏秋冬])[(]\s*$/.test(wordsBefore(text, date.from)) ||
		/^\s*[)]?是?(?:今年|本年度)/.test(text.slice(date.to, date.to + 12));
	return isNow ? date.value.slice(0, 4) : undefined;
}

const schemes =
	/^度?(?:(?!参加|加入|担任|[了过来从])[^,。;:!?\n]){0,24}?(?:活动|工作|计划|项目|行动|工程|培训|研修|学习|教研|仪式|帮扶|结对|协作|安排|要点|方案|(?:推进|启动|交流|研讨|座谈|总结|现场)会)/;
const introduced =
	/(?:(?:这|也|正|活动|仪式)是|此次|本次|作为|按照|根据|依据|开启|开始|拉开)[^,。;]*$/;

/** 这是2023年全县结对活动的开场戏：a yearly scheme, in the sentence of the day or introduced as this one. */
function editionOfYear(place: Place): string | undefined {
	const { reading, day, date } = place;
	const { value, precision, from, to } = date;
	if (precision !== 'year' || value.length !== 4) return undefined;
	const { from: start, to: end } = sentenceAt(reading, from);
	const before = clauseBefore(place);
	const after = reading.text.slice(to, end);
	if (!schemes.test(after) || isPast(before, after) || /^[^,]*以来/.test(after)) return undefined;
	// 《2020年帮扶工作方案》 may be at work for years.
	if (/《[^》]*$/.test(before) && !/^[^》]*(?:要点|安排)》/.test(after)) return undefined;
	if (/^[^,。;]{0,20}(?:学员|队员|成员|志愿者)/.test(after)) return undefined;
	const isTogether = day.from >= start && day.to <= end;
	return isTogether || introduced.test(before) ? value : undefined;
}

/** 2023年秋季开学以来, told of a day in October; 学期以来 may last for years. */
function termAround(place: Place): string | undefined {
	const { reading, day, date } = place;
	const isTerm = date.precision === 'season' || date.value.endsWith('-08');
	if (!isTerm || isHistory(place)) return undefined;
	const after = reading.text.slice(date.to, date.to + 12);
	const opens = /^(?:新?学期)?一?开学/.test(after);
	if (!opens && (/^(?:天|节)?(?:起|以来|开始)/.test(after) || isPast(clauseBefore(place), after)))
		return undefined;
	return yearWithin(date.value, monthOf(day));
}

/** The farthest that a month named with its year may lie from the day that is told. */
const [monthsAgo, monthsLater] = [3, 1];

/** Words that join what was before to what is told; a memory of another year has none. */
const leadsOn =
	/(?:不到|[一两二三半几]个?(?:月|天|周|星期)(?:以后|之后|后|不到)|随后|于是|很快|不久|接着|回去(?:以后|后)|上个月|终于)/;

/** 2020年5月 the need was seen, on 16 June the desks came; 落款 of the same month. */
function monthBefore(place: Place): string | undefined {
	const { reading, day, date } = place;
	const { value, precision, to } = date;
	if ((precision !== 'day' && precision !== 'month') || value.includes('X')) return undefined;
	const after = reading.text.slice(to, sentenceAt(reading, to).to);
	if (isHistory(place) || isPast(clauseBefore(place), after)) return undefined;
	const line = lineAround(reading.text, date.from);
	const isSigned = line.trim().length - (to - date.from) <= 24 && !/[。,]/.test(line);
	if (!isSigned && !leadsOn.test(line)) return undefined;
	const gap = Number(monthOf(day)) - Number(value.slice(5, 7));
	return gap <= monthsAgo && gap >= -monthsLater ? value.slice(0, 4) : undefined;
}

function clauseBefore({ reading, date: { from } }: Place): string {
	const { from: start, words } = sentenceAt(reading, from);
	return words.slice(0, from - start);
}

/** 周老师2021年9月来到石岭任教: the life of a person or of a school, told beside the day. */
function isHistory(place: Place): boolean {
	const { reading, day, date } = place;
	const { from, to, words } = sentenceAt(reading, date.from);
	const isAhead = /将[^,]*$/.test(clauseBefore(place));
	if (isAhead || (day.from >= from && day.to <= to)) return false;
	return /调[到入任]|任教|任职|担任|到任|支教|入职|报到|来到|分[配到]|考[上入]|搬|迁|加入|接任|上任|转学|年[来前后里]|年多|至今|如今|从此|那时|当时|还是|曾|先后|累计|已经?|多次|连续|第一次|刚/.test(
		words,
	);
}

/** 2024年将继续…, said in the first months of a year, is not said of the next one. */
function yearAhead({ reading: { text }, day, date }: Place): string | undefined {
	const isAhead =
		date.precision === 'year' &&
		/^,?[^,。;\n]{0,8}(?:将|继续)/.test(text.slice(date.to, date.to + 12));
	return isAhead && monthOf(day) <= '04' ? date.value : undefined;
}

const monthOf = ({ value }: WrittenDate) => value.slice(5, 7);
