import { couldBeName, isLikely, isPetName, isWeak, looksLikeName } from './could-be-name.ts';
import { isTypicalGiven } from './name-characters.ts';
import { wordsOf } from '#chinese/segmenter.ts';

/**
 * Where the words end that stand at `start`, where a person must stand, if they could be a name and
 * are no ordinary word: 明珠 in 五（1）班明珠的手抄报. Whether they look like a name is not asked.
 */
export function standingEnd(text: string, start: number, weight = 2): number | undefined {
	const run = fromHere.exec(text.slice(start, start + longest))?.[0] ?? '';
	const words = wordsOf(run);
	const length = lengths.find((one) => {
		const name = run.slice(0, one);
		if (name.length < one || !endsWord(words, one)) return false;
		const after = text.slice(start + one, start + one + longest);
		if ((adult.test(after) && !label.test(after)) || isPlace(after)) return false;
		if (clear.test(after)) return couldBeName(name, words);
		// Verbs that are surnames as well follow 学生 and 孩子: 学生包饺子.
		if (weight < 2 && one < 3 && isWeak(name.slice(0, 1)) && !isTypicalGiven(name)) return false;
		if (!usual.test(after)) return false;
		return weight > 2 ? isLikely(name, words) : looksLikeName(name, words);
	});
	return length === undefined ? undefined : start + length;
}

/** Where such words begin that end at `end`, before 同学 or another sign, clear unless `isUsual`. */
export function standingStart(text: string, end: number, isUsual = false): number | undefined {
	const run = upToHere.exec(text.slice(Math.max(0, end - longest), end))?.[0] ?? '';
	const name = run.replace(leadIn, '');
	const words = wordsOf(name);
	if (text.startsWith('小朋友', end) && isPetName(name, words)) return end - name.length;
	const isName = isUsual ? looksLikeName : couldBeName;
	return lengths.includes(name.length) && isName(name, words) ? end - name.length : undefined;
}

function endsWord(words: readonly string[], length: number): boolean {
	return words.some((_, place) => words.slice(0, place + 1).join('').length === length);
}

const longest = 12;
/** Three characters before two: 季芊芊和, not 季芊; the longer ones are of other languages. */
const lengths = [3, 2, 4, 5, 6];
const fromHere = /^\p{Script=Han}+/u;
const upToHere = /\p{Script=Han}+$/u;

/** What stands before a name and is not part of it. */
const leadIn =
	/^.*(?:其中|图[为是]|走进|来到|采访|慰问|祝贺|表扬|[我本该]校|[班级组]|学生|代表|唤作|叫做?|的|和|与|跟|让|给|请|由|把|被|名|位)/u;

/** After these a name has ended, and what stands before them can hardly be anything else. */
const clear =
	/^(?:同学(?!们)|小朋友(?!们)|\s?《|等\d|等[两二三四五六七八九十几]|的(?:作品|作文|手抄报|画|书法|妈妈|爸爸|奶奶|爷爷|家|父母|日记|习作|发言)|说[:,“]|写道|获得?[一二三特]等|荣获|宣读|发言|朗诵|带领|上台|领奖|获奖)/u;

/** After these a name or a thing has ended. */
const usual =
	/^(?:[^\p{Script=Han}A-Za-z\d]|$|高兴|激动|介绍|汇报|展示|今[年天]|露出|主动|一起|第一|晚上|负责|捐[了出献款书]|[的说跟等获和与在是为同也把给带来上正演唱跳读写画告表代荣拿收分朗向对从看听笑站坐举走领发握接担主讲送参很又已还则被让就递由个自每]|登[台上]|报幕|\p{Script=Han}[着了起给到]|结[成对]|考[上进]|得到|家长|妈妈|爸爸|一家)/u;

/** 梁江 before 县 or 小学 is a place. */
export const isPlace = (after: string): boolean =>
	/^(?:[县镇乡市州省]|村(?!民)|[小中大]学(?!生)|学校|幼儿园|希望小学|教学点|[一二三四五六]小)/.test(
		after,
	);

const adult =
	/^\s?[(（]?(?:等|两位|二位|几位)?(?:\p{Script=Han}{0,2}老师|\p{Script=Han}{0,2}教师|副?校长|副?主任|书记|园长|教练|辅导员|女士|先生|教授|专家|局长|科长|班主任|医生|护士|教研员)/u;

/** 伊宁 指导教师：张红梅: the grown-up is named behind the colon. */
const label = /^\s\p{Script=Han}{2,6}:/u;
