import {
	commonSurnames,
	compoundSurnames,
	foreignCharacters,
	foreignEndings,
	givenCharacters,
	isTypicalGiven,
	namesThatAreWords,
	neverGiven,
	otherForeignCharacters,
	plainCharacters,
	shortForeignNames,
	surnames,
	weakSurnames,
} from './name-characters.ts';
import { isOrdinary, isPairingPlace } from './ordinary-words.ts';

/** A piece of text that may be a name, and what stands around it. */
export interface Candidate {
	/** The words that the text falls into here; one more than the name has if a word is cut. */
	readonly words: readonly string[];
	readonly name: string;
	/** Whether what stands beside it ends a name: a sign, 的, 说. */
	readonly isClosed: boolean;
	/** Whether 同学 or 小朋友 stands behind it. */
	readonly isTitled: boolean;
}

/** From here on a piece of text is taken for a name. */
export const leastScore = 5;

/**
 * How much speaks for a name: the surname, the characters of the given name, that no word of the
 * dictionary begins or ends inside it. Where the text itself says that a name stands here, the rule
 * adds its own weight. No score is right by itself: `npm run bench:privacy` tells what another one
 * would miss and where it would be a false alarm.
 */
export function scoreOf({ words, name, isClosed, isTitled }: Candidate): number {
	if (!isClosed && weakSurnames.has(name.slice(0, 1))) return never;
	const foreign = foreignScore(name);
	const isGiven = isTitled && name.length === 2 && isTypicalGiven(name) && !/^[小阿]/.test(name);
	const given = isGiven ? 0 : never;
	const chinese = Math.max(chineseScore(name), given) + wordScore(words, name);
	return Math.max(foreign, chinese) + (isClosed ? 1 : -1);
}

function chineseScore(name: string): number {
	const surname = compoundSurnames.find((one) => name.startsWith(one)) ?? name.slice(0, 1);
	const given = [...name.slice(surname.length)];
	if (given.length === 0 || given.length > 3) return never;
	if (given.some((character) => neverGiven.has(character)) || /^[小阿]/.test(name)) return never;
	const long = given.length === 3 ? -2 : 0;
	return surnameScore(surname) + givenScore(given) + long;
}

const never = -Infinity;

function surnameScore(surname: string): number {
	if (surname.length > 1) return 3;
	if (weakSurnames.has(surname)) return -1;
	if (commonSurnames.has(surname)) return 2;
	return surnames.has(surname) ? 1 : -4;
}

function givenScore(given: readonly string[]): number {
	const typical = given.filter((character) => givenCharacters.has(character)).length;
	if (typical < given.length) return typical > 0 ? 0 : given.length - 4;
	return given.length > 1 ? 3 : 2;
}

/** 许多 is one word and hardly a name, 李|明 are two. */
function wordScore(words: readonly string[], name: string): number {
	if (words.join('') !== name) return -4;
	if (isOrdinary(name) || isJoinedPlace(name)) return -5;
	if (name.length === 2 && plainCharacters.has(name.slice(1))) return -5;
	if (words.every((word) => word.length === 1)) return 2;
	if (words.length > 1 || namesThatAreWords.has(name)) return 0;
	return commonSurnames.has(name.slice(0, 1)) ? -2 : -3;
}

/** 与威宁同学: 与 is hardly ever a surname. 和 is one, and 和玉龙 a usual name. */
const isJoinedPlace = (name: string): boolean =>
	name.startsWith('与') && isPairingPlace(name.slice(1));

/** 扎西顿珠, 苏比努尔: written by sound, with characters that Chinese given names seldom join. */
function foreignScore(name: string): number {
	if (isOrdinary(name)) return never;
	if (shortForeignNames.has(name)) return 2;
	const parts = name.split('·');
	if (name.length < 3 || !parts.every(isForeign)) return never;
	if (parts.length > 1) return 6;
	return name.length === 3 ? 4 : 5;
}

function isForeign(part: string): boolean {
	if (part.length > 2 && foreignEndings.test(part)) return true;
	const typical = [...part].filter((one) => foreignCharacters.has(one)).length;
	const others = [...part].filter((one) => otherForeignCharacters.has(one)).length;
	return part.length > 1 && typical >= 2 && typical + others === part.length;
}
