import { anyWord } from '#chinese/words.ts';
import after from './words/after-names.json' with { type: 'json' };
import people from './words/people.json' with { type: 'json' };

/** What stands behind a name. All patterns are for the beginning of a text. */
const begins = (...patterns: readonly string[]): RegExp =>
	new RegExp(`^(?:${patterns.join('|')})`, 'u');

/** Whether it says that the name is a grown-up's: 明珠老师, 明珠（语文教师）, 明珠、田野两位校长. */
export const isGrownUp = (behind: string): boolean => title.test(behind.slice(0, 12));

const title = begins(
	`\\s?[(（]?(?:等|[两二几]位)?${anyWord(people.subjects.words)}?${anyWord(people.grownUps.words)}`,
);

/** Whether it says that the name is a place's: 梁江 before 县, 小学 or 分校. */
export const isPlace = (behind: string): boolean => placeKind.test(behind);

const placeKind = begins(
	'[县镇乡市州省]|村(?!民)',
	'[小中大]学(?!生)|[学分]校|幼儿园|希望小学|教学点|[一二三四五六]小',
);

const endings = after.endings.characters.join('');

/** What follows a name and no longer word. */
export const closing = begins(
	'[^\\p{Script=Han}]|$',
	'同学|小朋友',
	`[${endings}${after.endingsOfClearNames.characters.join('')}]`,
	anyWord(after.deeds.words),
);

/** After these a name has ended, and what stands before them can hardly be anything else. */
export const onlyBehindNames = begins(
	'(?:同学|小朋友)(?!们)',
	'\\s?《',
	'等[\\d两二三四五六七八九十几]',
	`的${anyWord(after.theirs.words)}`,
	'说[:,“]',
	'获得?[一二三特]等',
	anyWord(after.onlyNames.words),
);

/** After these a name or a thing has ended. */
export const behindNamesAndThings = begins(
	'[^\\p{Script=Han}A-Za-z\\d]|$',
	`[${endings}由个自每]`,
	anyWord(after.deeds.words),
	anyWord(after.moreDeeds.words),
	'\\p{Script=Han}[着了起给到]',
);
