import { splitWords } from '#chinese/split-words.ts';
import lists from './name-words.json' with { type: 'json' };

const wordsOf = (lines: readonly string[]): ReadonlySet<string> =>
	new Set(lines.flatMap((line) => splitWords(line)));

/** Provinces and cities as they stand before a name without 省 or 市: 深圳福民学校. */
const widePlaces = wordsOf(lists.widePlaces);
const inNames = wordsOf(lists.inNames);
const notInNames = wordsOf(lists.notInNames);
/** Verbs and other words that stand before a school but never in its name. */
const ordinary = wordsOf(lists.ordinary);
const grammar = wordsOf(lists.grammar);
/** Kinds of school, before which a word of any sense can stand: 博雅 before 实验. */
const kinds = wordsOf(lists.kinds);
const placeCharacters = new Set(lists.placeCharacters.join(''));
const shortCounties = new Set(lists.countiesOfOneCharacter.join(''));

/** Words of which the segmenter would make single characters, as names are made of, the longest first. */
export const ordinaryWords = [...ordinary].sort((a, b) => b.length - a.length);

/** Counties whose names hold a word that otherwise ends a name: 从江县. */
export const countyNames = `(?:${[...wordsOf(lists.countiesWithGrammar)].join('|')})(?=[县市区旗]|.{1,6}自治县)`;

/** Words of grammar: they never stand in a name, not even behind 镇. */
export const isGrammar = (word: string): boolean => word === '' || grammar.has(word);

/** @example isMadeOfPlaces('乌兰') // true: a word of no sense that may begin a name */
export const isMadeOfPlaces = (word: string): boolean =>
	[...word].every((character) => placeCharacters.has(character));

/** @example isShortCounty('岷县') // true: in 从江县 the county is not 江县 */
export const isShortCounty = (name: string): boolean =>
	name.endsWith('县') && shortCounties.has(name.slice(0, -1));

/** Whether a word stands before names but never in one: 派到, 他们, 结对学校, 一所. */
export const isOrdinary = (word: string): boolean =>
	notInNames.has(word) || ordinary.has(word) || ordinaryShape.test(word);

const ordinaryShape =
	/^\p{Script=Han}[到往给赴]$|^[他她它你我咱].|.[的了是们]$|^[的与].|^(?:结对|帮扶|对口|支援|受援|协作|友好|兄弟|姊妹|姐妹|手拉手|成员|核心|牵头|联盟|薄弱).*(?:学校|园|校|点|单位)$|^[一两几][趟所次回场位名个家座对种支批天年群起]$|^[二三四五六七八九十][次回位名个所批]$|\P{Script=Han}/u;

/** 思阳镇更怀小学, 邵原镇中学: a single character beside the 镇 of a township belongs to the name. */
export const isInPlace = (word: string, before: string, after = ''): boolean =>
	word.length === 1 &&
	notInNames.has(word) &&
	!grammar.has(word) &&
	(/.[镇乡]$/.test(before) || (/^[镇乡]/.test(after) && !grammar.has(before.slice(-1))));

/** What names of places end in. */
const placeEnding =
	/[省市州盟县区旗镇乡村街路巷庄屯坝坪湾沟岭店集堡寨塘桥口洲岛关城坊营铺渡港滩坡峪川泉寺庙塔圩墟埠浦溪源岗冲坑垌畈墩陂厝山河江湖]$/;

/** Whether a word can stand before such a one in a name: 柳树 before 街, 长风 before 外国语. */
export const opensName = (word: string): boolean =>
	inNames.has(word) ||
	/^.{1,3}族$/.test(word) ||
	placeEnding.test(word) ||
	/^[园林里家苑寺头水石田井峰畔坳垭峡谷塬原墩角尾背处]$/.test(word);

const division = /^[省市州盟县区旗镇乡村街路巷道]$/;

/** Whether a word can stand before others in a name: of any sense before 街 or 实验, of places before 朝阳. */
function opensWords(word: string, [next = '', after]: readonly string[]): boolean {
	if (kinds.has(next) || /^第.$/.test(next) || division.test(next) || /^.{1,3}族$/.test(next))
		return true;
	if (inNames.has(next)) return isMadeOfPlaces(word) || placeEnding.test(word);
	const isOfName = after === undefined || inNames.has(after) || division.test(after);
	return next.length === 1 && opensName(next) && isOfName;
}

/** Whether the segmenter has cut what is one word in a name: 外国|语, 鹿|城区. */
export const belongTogether = (left: string, right: string): boolean =>
	(inNames.has(left + right) && !inNames.has(right)) ||
	(/^(?:城区|山区|山村|城镇|城乡|乡镇)$/.test(right) &&
		/^[\u3400-\u9fff]$/.test(left) &&
		!/[老主新大小各全本该内外]/.test(left) &&
		!notInNames.has(left));

/** Whether a word can belong to the name of which the words on its right are the rest. */
export function isNamePart(word: string, right: readonly string[]): boolean {
	if (!/^[\p{Script=Han}*]+$/u.test(word)) return false;
	const isFree = right.length === 0 || opensWords(word, right);
	if (isFree && /^(?:希望|建设|联合|示范|合作|友好|共建|互助)$/.test(word))
		return /^(?:希望|建设|联合|友好|示范)$/.test(word);
	if (inNames.has(word)) return word !== '希望';
	if (isOrdinary(word)) return false;
	if (widePlaces.has(word) || word.length === 1 || placeEnding.test(word)) return true;
	return /^.{1,3}族$/.test(word) || isFree;
}
