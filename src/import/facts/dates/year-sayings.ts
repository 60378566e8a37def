import { lineAround, sentenceAt, type Reading } from '#import/facts/reading.ts';
import type { WrittenDate } from './find-dates.ts';
import { yearWithin } from './year-within.ts';

export interface Place {
	readonly reading: Reading;
	readonly day: WrittenDate;
	/** A date with its year, elsewhere in the text. */
	readonly date: WrittenDate;
}

/** What may say the year; each is sure by itself or says nothing. */
export const yearSayings: readonly ((place: Place) => string | undefined)[] = [
	thisYear,
	editionOfYear,
	termAround,
	signedSoonAfter,
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

/** The day on which a report was signed or put into a bulletin, in the month of the day or the next. */
function signedSoonAfter({ reading: { text }, day, date }: Place): string | undefined {
	const { value, precision, from, to } = date;
	if (precision !== 'day' || value.includes('X')) return undefined;
	const line = lineAround(text, from);
	const isSigned = line.trim().length - (to - from) <= 24 && !/[。,:]/.test(line);
	const gap = Number(value.slice(5, 7)) - Number(monthOf(day));
	const isSoon = value.slice(5) >= day.value.slice(5, 10) && gap <= 1;
	return isSigned && isSoon ? value.slice(0, 4) : undefined;
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

const monthOf = ({ value }: WrittenDate) => value.slice(5, 7);

/** Words of a beginning, a prize or a rule: such a year has passed. */
function isPast(before: string, after: string): boolean {
	const clause = before.replace(/^.*[,;:]/s, '');
	return (
		/(?:自|从|早在|继|曾|获|荣|被|评|入选|毕业|去年|前年|远在|相比|比起)[^,]*$/.test(clause) ||
		/^[^,。;\n]{0,10}(?:(?<!一)起(?!点|跑|航|草)|以来,?(?:结|建)|之后|至今|结(?:成|为|缘|下|亲|对(?:$|[以后之成,。]))|牵手|签(?!约仪)|成立|建成|建校|落成|启用|投入|挂牌|创办|毕业|参加工作|入职|入选|获|荣|被|评为|表彰|先进|优秀|印发|颁布|出台|修订|前(?!往|来|去|赴))/.test(
			after,
		)
	);
}

/** 到2025年, 2035年远景: years that the text looks forward to. */
export const isGoal = (text: string, { from, to }: WrittenDate): boolean =>
	/(?:到|至|力争|确保|截至)$/.test(wordsBefore(text, from)) ||
	/^(?:底?前|远景|基本)/.test(text.slice(to));

/** Some words before a place: a pattern that ends there need not search the whole text. */
export const wordsBefore = (text: string, place: number): string =>
	text.slice(Math.max(0, place - 20), place);
