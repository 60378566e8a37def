import { splitWords } from '#chinese/split-words.ts';
import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import type { Amount } from './amounts.ts';
import counted from './counted.json' with { type: 'json' };
import { errandOf } from './errand.ts';
import { knownConcept, knownUnit } from './known-words.ts';
import { wordsAround, type Place, type Words } from './words-around.ts';

/** What a unit counts when one of the words stands beside it. The first that fits is taken. */
interface CountedThing {
	readonly type: ConceptId;
	readonly units: readonly Unit[];
	readonly words: RegExp;
	/** The words right before a figure: 示范课共6节, 教研活动累计5次. */
	readonly closing: RegExp;
	/** Words that make it something else. */
	readonly not: RegExp | null;
	/** Whether it counts only where it changes hands. */
	readonly isGift: boolean;
}

/** What an amount counts, and where the words for it stand. */
export interface Found {
	readonly type: ConceptId;
	readonly from: number;
	readonly to: number;
}

export interface Sentence {
	readonly from: number;
	readonly to: number;
	readonly words: string;
	readonly leadIn: string;
}

const tail =
	'(?:活动|教学|工作|研究|比赛|竞赛|课|会|学习|研修|锻炼|教师|老师|干部|用品|器材|设备|仪器|款|金|资|[架机桌椅])?(?:[开上办做作听看讲捐送赠]了)?(?:一?共计?|累计|合计|总计|计|达到?|有|人民币|现金)?[:：(\\s]*$';

export const countedThings: readonly CountedThing[] = counted.map(
	({ type, units, words, not, isGift }) => ({
		type: knownConcept(type),
		units: splitWords(units).map(knownUnit),
		words: new RegExp(words),
		closing: new RegExp(`(?:${words})${tail}`),
		not: not === undefined ? null : new RegExp(not),
		isGift: isGift === true,
	}),
);

/**
 * What an amount counts: the word that it follows at once (示范课6节), else the errand of a group, else
 * the noun behind it (6节精彩的示范课). Nothing further away is meant.
 */
export function whatCounts(text: string, place: Place, sentence: Sentence): Found | undefined {
	const { amount } = place;
	const isGiven = changesHands.test(sentence.leadIn + sentence.words);
	const fitting = countedThings.filter(
		({ units, isGift }) => units.includes(amount.unit) && (isGiven || !isGift),
	);
	const { before, after } = wordsAround(text, place, sentence.from);
	if (isShared.test(before.words)) return undefined;
	if (amount.isOne)
		return isOneDone(before.words, text.slice(amount.to)) ? seek(fitting, after) : undefined;
	if (amount.unit === '元') return seek(fitting, before) ?? seek(fitting, after);
	return (
		seek(fitting, before, ({ closing }) => closing) ??
		errandOf(text, amount, sentence) ??
		seek(fitting, after) ??
		lessonOf(amount, before, after)
	);
}

/** 讲座、座谈会各1场, 三人各上1节: nobody says how many there were in all. */
const isShared = /各[^,。]{0,6}$|分别[^,。]{0,8}$/;

const changesHands =
	/捐|赠|(?<![播输目])送(?![教课培研别走])|援助|带来|带去|资助|添置|配备|购[买置]|买来|寄[来到往给送]|运[来到往抵了送]|发放/;

/** 上了一节示范课, 举行了一场讲座: a bare 一 counts only behind a deed, and where its noun ends the clause. */
const isOneDone = (before: string, after: string) =>
	/(?:[了上出来]|举办|举行|召开|开展|组织|进行|主讲|捐赠|赠送)$/.test(before) &&
	!/(?:[每哪这那同另再头又某第各唯]|不是)$/.test(before) &&
	/^[^,。;!?\n]{0,24}(?:课|会|讲座|报告|研讨|活动|沙龙|培训|备课|[机仪板])(?:$|[,。;!?、:”)《\n])/.test(
		after,
	);

/** 上了6节课, 带来4节精彩的课: lessons that are given. */
function lessonOf({ unit, from, to }: Amount, before: Words, after: Words): Found | undefined {
	const isGiven =
		/(?:上了|讲了|执教了?|带来了?|送来了?|送去了?|展示了?|奉献了?|献上了?)(?:[^,。;各]{0,4})$/.test(
			before.words,
		);
	const isLesson = /^[^,。;、]{0,10}课(?![后间题程时堂])/.test(after.words);
	return unit === '节' && isGiven && isLesson && !/汇报课|听/.test(before.words + after.words)
		? { type: knownConcept('act.demo'), from, to: to + after.words.indexOf('课') + 1 }
		: undefined;
}

function seek(
	things: readonly CountedThing[],
	{ words, from }: Words,
	patternOf = (thing: CountedThing) => thing.words,
): Found | undefined {
	for (const thing of things) {
		const match = thing.not?.test(words) === true ? null : patternOf(thing).exec(words);
		if (!match) continue;
		const start = from + match.index;
		return { type: thing.type, from: start, to: start + match[0].length };
	}
	return undefined;
}
