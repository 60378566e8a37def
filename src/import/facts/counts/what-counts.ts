import { concepts, type ConceptId } from '#thesaurus/index.ts';
import type { TextRange } from '#import/facts/clauses/reading.ts';
import type { Amount } from './amounts.ts';
import counted from './counted.json' with { type: 'json' };

/** What an amount counts, and where the words for it stand. */
export interface CountedConcept extends TextRange {
	readonly type: ConceptId;
}

/** What stands between a thing and its figure. */
const tail =
	'的?(?:活动|教学|工作|研究|比赛|竞赛|课|会|学习|研修|锻炼|教师|老师|干部|用品|器材|设备|仪器|款|金|资|[架机桌椅])?(?:[开上办做作听看讲捐送赠]了)?(?:一?共计?|累计|合计|总计|计|达到?|有|人民币|现金)?[:(\\s]*$';

const people = '教师|老师|骨干|干部|名师|专家|校长|园长|主任|师生|代表|带头人|能手';

/** Behind people, what they go for: 6名教师到石沟小学送教, 5名支教教师. */
const goingFor = (words: string) =>
	`^的?(?:[^,。;、]{0,8}(?:${people})(?:[^,。;、的]{0,4}(?:赴|到|来|走进|前往|抵达)[^,。;]*?|参加|开展)?)?(?:${words})(?:的?(?:${people}))?`;

/** What a unit counts when one of the words stands beside it. The first that fits is taken. */
const countedThings = counted.map(({ type, units, words, not = '$^', isGift, isErrand }) => ({
	type: concept(type),
	units: units.split(' '),
	words: new RegExp(isErrand ? goingFor(words) : words),
	/** The words right before a figure: 示范课共6节, 教研活动累计5次. */
	closing: new RegExp(`(?:${words})${tail}`),
	/** Words that make it something else. */
	not: new RegExp(not),
	/** Whether it counts only where it changes hands. */
	isGift: isGift === true,
}));

/**
 * What an amount counts: the word that it follows at once (示范课6节), for people what they were sent
 * for, else the noun behind it (6节精彩的示范课), up to the next mark or figure.
 */
export function whatCounts(
	text: string,
	amount: Amount,
	{ from, to, leadIn }: TextRange & { readonly leadIn: string },
): CountedConcept | undefined {
	const before =
		/[^,。;、!?\n(\t\d]*[(\t:]?\s*$/.exec(
			text.slice(Math.max(from, amount.from - 20), amount.from),
		)?.[0] ?? '';
	const after = nounsAfter(text.slice(amount.to, amount.to + 90));
	if (isShared.test(before)) return undefined;
	if (amount.isOne && !isOneDone(before, text.slice(amount.to))) return undefined;
	const isGiven = changesHands.test(leadIn + text.slice(from, to));
	const fitting = countedThings.filter(
		({ units, isGift }) => units.includes(amount.unit) && (isGiven || !isGift),
	);
	const closing = amount.unit === '元' ? 'words' : 'closing';
	return (
		seek(fitting, closing, before, amount.from - before.length) ??
		seek(fitting, 'words', after, amount.to)
	);
}

/**
 * Whether to ask about an amount that nothing was read from. 一 and 个 stand in many words that count
 * nothing (一个方面), and two schools are those of the pairing.
 */
export function mayCount(
	text: string,
	{ isOne, unit, value, to }: Amount,
	{ to: end }: TextRange,
): boolean {
	const isLast = endsClause.test(text.slice(to));
	if (isOne) return isOfLessons.test(unit) || (isLast && isOfDeeds.test(unit));
	if (unit === '所') return Number(value) > 9;
	return unit !== '' || isLast || changesHands.test(text.slice(clauseFrom(text, to), end));
}

const [isOfLessons, isOfDeeds] = [/^[节场台套册]$/, /^[次期件份对批项]$/];
const clauseFrom = (text: string, to: number) =>
	to - (/[^,。;\n]*$/.exec(text.slice(Math.max(0, to - 60), to))?.[0].length ?? 0);
const endsClause = /^[^\S\n]*(?:$|[\n,。;、!?()])/;

/** 讲座、座谈会各1场, 三人各上1节: nobody says how many there were in all. */
const isShared = /各[^,。]{0,6}$|分别[^,。]{0,8}$/;

const changesHands =
	/捐|赠|(?<![播输目])送(?![教课培研别走])|援助|带来|带去|资助|添置|配备|购[买置]|买来|寄[来到往给送]|运[来到往抵了送]|发放/;

/** 讲座一场; of 上了一节示范课 only behind a deed, and where the noun ends the clause. */
const isOneDone = (before: string, after: string) =>
	endsClause.test(after) ||
	(/(?:[了上出来]|举办|举行|召开|开展|组织|进行|主讲|捐赠|赠送)$/.test(before) &&
		/^[^,。;!?\n]{0,24}(?:课|会|讲座|报告|研讨|活动|沙龙|培训|备课|[机仪板])(?:$|[,。;!?、:”)《\n])/.test(
			after,
		));

/** Titles and words in brackets stand between a number and its noun and say nothing of it. */
function nounsAfter(text: string): string {
	const words = text.replace(
		/《[^》\n]*》|“[^”\n]{1,40}”(?=[\u3400-\u9fff])|\([^)\n]{1,30}\)/g,
		(one) => ' '.repeat(one.length),
	);
	const own = /^[^,。;、!?:\n(\t\d]{0,24}/.exec(words)?.[0] ?? '';
	return /^(?:[和与及并且还另]|以及)/.test(own) ? '' : own;
}

function seek(
	things: typeof countedThings,
	by: 'words' | 'closing',
	words: string,
	from: number,
): CountedConcept | undefined {
	for (const thing of things) {
		const match = thing.not.test(words) ? null : thing[by].exec(words);
		if (!match) continue;
		const start = from + match.index;
		return { type: thing.type, from: start, to: start + match[0].length };
	}
	return undefined;
}

/** A concept of the thesaurus that a data file names. */
function concept(written: string): ConceptId {
	const found = concepts.find(({ id }) => id === written);
	if (!found) throw new Error(`no concept of the thesaurus: ${written}`);
	return found.id;
}
