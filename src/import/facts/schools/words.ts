import { places } from '#chinese/places.ts';
import { characterSet, wordList, wordsOf as segmentsOf } from '#chinese/words.ts';
import lists from './name-words.json' with { type: 'json' };

const inNames = new Set(wordList(lists.inNames));
const notInNames = new Set(wordList(lists.notInNames));
const ordinary = new Set(wordList(lists.ordinary));
const kinds = new Set(wordList(lists.kinds));
const placeCharacters = characterSet(lists.placeCharacters);
const placed = `[${lists.placeCharacters.join('').replace(/[区县乡市来]/g, '')}]`;
const regions = new Set(places.flatMap(({ name, short }) => [name, short]));

const counties = [...regions].filter((name) => /.{2}[县市区旗]$/.test(name));

/** Schools of a kind, as one calls another. */
const partners =
	'结对|帮扶|对口|对口帮扶|对口支援|支援|受援|协作|友好|兄弟|姊妹|姐妹|手拉手|成员|核心|牵头|联盟|薄弱';

/** Words that the segmenter would cut, the longest first: regions, ordinary words and kinds of school. */
const whole = new RegExp(
	[
		...[...regions].filter((name) => name.length > 2),
		// A township of a known county, whatever its name holds: 甘孜县来马镇.
		`(?:${counties.join('|')})\\p{Script=Han}{1,4}?[镇乡]`,
		...[...ordinary, ...kinds].filter((word) => word.length > 1 && segmentsOf(word).length > 1),
		'城关|城[东西南北](?=$|[小中实第九])|(?:师大|师范)(?=附|$)|外国语',
		// Names that hold a word which no name holds: 那洛县, 固城镇, 大埔山村; and 向 before 下塘.
		'那[^个所些种里座天年边时](?=[县镇乡])|向(?=下\\p{Script=Han}{1,2}$)',
		`${placed}(?:城镇|${placed}山村)$`,
		`(?:${partners})(?:学校|园|校|点|单位)`,
	]
		.sort((a, b) => b.length - a.length)
		.join('|'),
	'gu',
);

/** The words of a clause; every other part is whole. `matchAll` would compile the long pattern anew each time. */
export const wordsOf = (clause: string): string[] =>
	clause
		.replace(whole, '\n$&\n')
		.split('\n')
		.flatMap((part, index) => (index % 2 === 1 ? part : segmentsOf(part)));

/** Whether a word stands before names but never in one: 派到, 他们, 结对学校, 一所. */
export const isOrdinary = (word: string): boolean =>
	!regions.has(word) && (notInNames.has(word) || ordinary.has(word) || ordinaryShape.test(word));

const ordinaryShape = new RegExp(
	[
		'^\\p{Script=Han}[到往给赴]$|^[他她它你我咱].|.[的了是们]$|^[的与].',
		'^[一两几][趟所次回场位名个家座对种支批天年群起]$|^[二三四五六七八九十][次回位名个所批年]$',
		`^(?:${partners}).*(?:学校|园|校|点|单位)$`,
		'\\P{Script=Han}',
	].join('|'),
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
