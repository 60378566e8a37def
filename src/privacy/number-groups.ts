import { anyWord } from '#chinese/words.ts';
import words from './words/numbers.json' with { type: 'json' };

/** The digits of a number that was written with separators. */
export const digitsOf = (written: string): string => written.replace(/[^\dXx]/g, '').toUpperCase();

/** How a number is cut by its separators. @example groupsOf('138 1234 5678') // '3-4-4' */
export const groupsOf = (written: string): string =>
	written
		.split(/[ .·_-]+/)
		.map((group) => group.length)
		.join('-');

/** Whether the words before a number say that it is a thing's. */
export const isThingNumber = (before: string): boolean => things.test(before);

/** Projects, papers and orders have numbers of many names; sums of money have a sign. */
const things = new RegExp(`(?:${anyWord(words.things.words)}|[项题案卷单编票]号|[¥$]):?\\s*$`, 'i');

/** Whether the words behind a number say that it counts something: 13800000000元, 13800000000型. */
export const isCount = (after: string): boolean => counted.test(after);

const counted = new RegExp(
	`^\\s?(?:[多余]?[亿万千]?(?:${anyWord(words.counted.words)}|次(?!日))|型|%)`,
);
