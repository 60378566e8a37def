import {
	foreignCharacters,
	givenCharacters,
	isCompoundName,
	isTypicalGiven,
	neverGiven,
	otherForeignCharacters,
	otherGivenCharacters,
	petNames,
	plainCharacters,
	rareSurnames,
	seldomGiven,
	shortForeignNames,
	surnames,
	weakSurnames,
} from './name-characters.ts';
import { isOrdinary } from './ordinary-words.ts';

/** What could be a name where the text leaves no doubt that one stands. */
export function couldBeName(name: string, words: readonly string[]): boolean {
	if (!mayBeName(name, words)) return false;
	const [first = '', ...given] = name;
	if (isCompoundName(name) || looksLikeName(name, words)) return true;
	if (isWeak(first)) return name.length === 3 && given.some(isGiven);
	return name.length < 4 && surnames.has(first);
}

/** What could be a name behind a class or in a list of names. */
export const isLikely = (name: string, words: readonly string[]): boolean =>
	looksLikeName(name, words) ||
	(name.length < 4 && !isWeak(name.slice(0, 1)) && mayBeName(name, words));

/** What could be a name where a verb follows that may as well belong to a thing. */
export function looksLikeName(name: string, words: readonly string[]): boolean {
	if (!mayBeName(name, words)) return false;
	const [first = '', ...given] = name;
	if (isCompoundName(name) || isKnown(name) || isForeign(name)) return true;
	if (name.length > 3) return false;
	if (name.length === 2 && isWeak(first) && plainCharacters.has(given[0] ?? '')) return false;
	const isSurname = surnames.has(first) || rareSurnames.has(first);
	if (isSurname && given.every(isGiven)) return true;
	if (name.length === 2 && !isWeak(first) && words[0] === first) return true;
	return (
		(name.length === 2 && isTypicalGiven(name)) ||
		(name.length === 3 && surnames.has(first) && !isWeak(first) && given.some(isGiven))
	);
}

/** 糖豆小朋友. */
export const isPetName = (name: string, words: readonly string[]): boolean =>
	name.length === 2 && [...name].every(isGiven) && mayBeName(name, words);

export const isWeak = (first: string): boolean => weakSurnames.has(first) || !surnames.has(first);

const isGiven = (one: string): boolean =>
	givenCharacters.has(one) || otherGivenCharacters.has(one) || foreignCharacters.has(one);

const isKnown = (name: string): boolean => shortForeignNames.has(name) || petNames.has(name);

/** 阿尔斯楞: written by sound but for one character. */
function isForeign(name: string): boolean {
	const sounds = [...name].filter((one) => foreignCharacters.has(one)).length;
	const others = [...name].filter(
		(one) => !foreignCharacters.has(one) && !otherForeignCharacters.has(one),
	);
	const isLong = name.length > 3 && sounds * 2 >= name.length && !isOrdinary(name);
	return isLong && others.length < 2 && !others.some((one) => neverGiven.has(one));
}

function mayBeName(name: string, words: readonly string[]): boolean {
	if (isKnown(name) || isCompoundName(name) || isForeign(name)) return true;
	if (isOrdinary(name) || /^[小阿]/.test(name)) return false;
	const [first = '', ...given] = name;
	const isSurname = surnames.has(first);
	const isAlone = isSurname && !isWeak(first) && words[0] === first;
	if (isSurname && name.length === 3 && given[0] === given[1] && isGiven(given[0] ?? ''))
		return true;
	const own = words.filter((_, place) => words.slice(0, place).join('').length < name.length);
	if (isPhrase(name, own)) return false;
	if (!isAlone && own.some((word) => word.length > 1 && isOrdinary(word))) return false;
	if (!isSurname && !rareSurnames.has(first) && neverGiven.has(first)) return false;
	return given.every(
		(one) => !neverGiven.has(one) || (isAlone && name.length === 3 && seldomGiven.has(one)),
	);
}

/** 显微镜 is one word, 查资料 a verb with its object, 拉一拉 a verb said twice. */
function isPhrase(name: string, words: readonly string[]): boolean {
	const [first = '', second = '', third = ''] = name;
	if (name.length !== 3) return false;
	if (words.length === 1 || first === third || grownUp.test(name)) return true;
	return words.length === 2 && words[0] === first && !(isGiven(second) && isGiven(third));
}

/** 单书记 is a surname and a title. */
const grownUp = /(?:书记|老师|校长|主任|园长|局长|乡长|村长)$/;
