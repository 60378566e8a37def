import { places } from '#chinese/places.ts';
import {
	anyWord,
	characterSet,
	wholePattern,
	wordList,
	wordsOf as segmentsOf,
} from '#chinese/words.ts';
import lists from './name-words.json' with { type: 'json' };
import shapes from './word-shapes.json' with { type: 'json' };

const inNames = new Set(wordList(lists.inNames));
const notInNames = new Set(wordList(lists.notInNames));
const ordinary = new Set(wordList(lists.ordinary));
const kinds = new Set(wordList(lists.kinds));
const placeCharacters = characterSet(lists.placeCharacters);
const regions = new Set(places.flatMap(({ name, short }) => [name, short]));

/** What the shapes of words name in braces. */
const parts = {
	COUNTY: [...regions].filter((name) => /.{2}[县市区旗]$/.test(name)).join('|'),
	PLACE: `[${lists.placeCharacters.join('').replace(/[区县乡市来]/g, '')}]`,
	PARTNER: anyWord(lists.partners),
};

/** Words that the segmenter would cut: those of a shape, then regions, ordinary words and kinds of school. */
const whole = new RegExp(
	[
		...shapes.whole.map(({ pattern }) => wholePattern(pattern, parts)),
		anyWord([
			...[...regions].filter((name) => name.length > 2),
			...[...ordinary, ...kinds].filter((word) => word.length > 1 && segmentsOf(word).length > 1),
		]),
	].join('|'),
	'gu',
);

/** The words of a clause; every other part is whole. `matchAll` would compile the long pattern anew each time. */
export const wordsOf = (clause: string): string[] =>
	clause
		.replace(whole, '\n$&\n')
		.split('\n')
		.flatMap((part, index) => (index % 2 === 1 ? part : segmentsOf(part)));

/** Whether a word stands before names but never in one: 派到, 他们, 结对学校, 一所. */
const isOrdinary = (word: string): boolean =>
	!regions.has(word) && (notInNames.has(word) || ordinary.has(word) || ordinaryShape.test(word));

const ordinaryShape = new RegExp(
	shapes.ordinary.map(({ pattern }) => wholePattern(pattern, parts)).join('|'),
	'u',
);

/** What names of places end in. */
const placeEnding = new RegExp(`[${lists.placeEndings.join('')}]$`);

/**
 * Whether a word can belong to the name of which the words on its right are the rest. A word of any sense
 * may stand right before 小学 (博雅小学), but not before 学校 (窗口学校).
 */
export function isNamePart(word: string, right: readonly string[], closing: string): boolean {
	const [next] = right;
	if (!/^[\p{Script=Han}*]+$/u.test(word)) return false;
	if (inNames.has(word) || regions.has(word)) return true;
	if (isOrdinary(word)) return false;
	const isFree =
		(next === undefined && closing !== '学校') ||
		kinds.has(next ?? '') ||
		/^第.$/.test(next ?? '') ||
		(next?.length === 1 && placeEnding.test(next));
	return isFree || word.length === 1 || placeEnding.test(word) || isMadeOfPlaces(word);
}

/** @example isMadeOfPlaces('乌兰') // true: a word of no sense that may begin a name */
const isMadeOfPlaces = (word: string): boolean =>
	[...word].every((character) => placeCharacters.has(character));

export const isRegion = (word: string): boolean => regions.has(word);

/** Whether it is made of nothing but words that many schools share. */
export const isShared = (words: string): boolean => shared.test(words);

const shared = new RegExp(`^(?:${anyWord(lists.shared)}|\\d)*$`);
