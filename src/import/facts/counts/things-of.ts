import { isAudience } from './bystanders.ts';
import { countedThings, looselyCounted, type CountedThing, type Found } from './counted-things.ts';
import { errandOf } from './errands.ts';
import { isGiven } from './is-given.ts';
import { isOccasion, isOneLesson, isRealOne } from './bare-one.ts';
import { itemsOf } from './shared-figures.ts';
import { wordsAround, type Place, type Words } from './words-around.ts';

interface SentencePlace {
	readonly from: number;
	readonly to: number;
	readonly words: string;
}

/** What an amount counts: mostly one thing, two in 讲座、座谈会各1场, none where no word near it says. */
export function thingsOf(text: string, place: Place, sentence: SentencePlace): readonly Found[] {
	const { amount } = place;
	const isGift = isGiven(text, amount, sentence);
	const fitting = (thing: CountedThing) =>
		thing.units.includes(amount.unit) &&
		(thing.needs?.test(sentence.words) ?? true) &&
		(isGift || !thing.isGift);
	const sure = countedThings.filter(fitting);
	const items = itemsOf(text.slice(sentence.from, amount.from));
	if (items) {
		const { from, to } = amount;
		const found = items.flatMap((words) => seek(sure, { words, from }, closing) ?? []);
		return found.length < items.length ? [] : found.map(({ type }) => ({ type, from, to }));
	}
	const search = { text, place, sentence, sure, loose: looselyCounted.filter(fitting) };
	const found = amount.isOne ? oneOf(search) : nearest(search);
	return found ? [found] : [];
}

interface Search {
	readonly text: string;
	readonly place: Place;
	readonly sentence: SentencePlace;
	readonly sure: readonly CountedThing[];
	readonly loose: readonly CountedThing[];
}

/**
 * The word that the amount follows at once (示范课6节), else the errand of a group, else the noun
 * behind it (6节精彩的示范课), else a word before it in its clause or in the clause before.
 */
function nearest({ text, place, sentence, sure, loose }: Search): Found | undefined {
	const { amount } = place;
	const { before, after, clauseBefore } = wordsAround(text, place, sentence.from);
	const isPeople = amount.unit === '人' || amount.unit === '人次';
	const ending = seek(sure, before, closing);
	if (ending || (isPeople && isAudience(text.slice(amount.to, sentence.to)))) return ending;
	// 在送教中3次获奖, 集体备课,5次打磨教案: how often something else was done.
	const isAdverb = amount.unit === '次' && /^[\u3400-\u9fff]/.test(text.slice(amount.to));
	return (
		errandOf(text, amount, sentence) ??
		seek(
			sure,
			isPeople ? { ...after, words: after.words.split(/与|向|跟(?![岗班])/)[0] ?? '' } : after,
		) ??
		(isAdverb ? undefined : seek(sure, before)) ??
		seek(loose, after) ??
		seek(loose, before) ??
		(isPeople || isAdverb ? undefined : seek(sure, clauseBefore))
	);
}

/** What a bare 一 counts. */
function oneOf({ text, place, sentence, sure }: Search): Found | undefined {
	const { amount } = place;
	const { before, after } = wordsAround(text, place, sentence.from);
	const noun = seek(sure, after);
	if (noun && isRealOne(text, amount, noun.to)) return noun;
	if (isOneLesson(text, amount)) return { type: 'act.demo', from: amount.from, to: amount.to };
	// 一场接一场 counts nothing.
	const isApart =
		/[,。;、]/.test(text[amount.from - 1] ?? '') || /[接又连]/.test(text[amount.to] ?? '');
	return isOccasion(amount) && !isApart
		? seek(sure, before, closing)
		: errandOf(text, amount, sentence);
}

function seek(
	things: readonly CountedThing[],
	{ words, from }: Words,
	patternOf = (thing: CountedThing) => thing.words,
): Found | undefined {
	for (const thing of things) {
		const match = thing.not?.test(words) ? null : patternOf(thing).exec(words);
		if (!match) continue;
		const start = from + match.index;
		return { type: thing.type, from: start, to: start + match[0].length };
	}
	return undefined;
}

/** 示范课共6节, 教研活动累计5次 */
const closing = ({ words }: CountedThing) =>
	new RegExp(
		`(?:${words.source})(?:活动|教学|工作|课|会|学习|研修|锻炼|教师|老师|干部|用品|器材|设备|仪器|[架机桌椅])?(?:[开上办做作听看讲]了)?(?:一?共计?|累计|合计|总计|计|达到?|有|超过|约)?[:\\s]*$`,
	);
