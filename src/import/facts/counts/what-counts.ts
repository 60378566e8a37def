import { wholePattern } from '#chinese/words.ts';
import { concepts, type ConceptId } from '#thesaurus/index.ts';
import type { TextRange } from '#import/facts/clauses/reading.ts';
import type { Amount } from './amounts.ts';
import counted from './counted.json' with { type: 'json' };

const patternOf = (shape: keyof typeof counted.shapes, words = '') =>
	new RegExp(wholePattern(counted.shapes[shape], { ...counted.words, WORDS: words }));

/** What a unit counts when one of the words stands beside it. The first that fits is taken. */
const countedThings = counted.things.map(
	({ type, units, words, not = '$^', isGift, isErrand }) => ({
		type: concept(type),
		units: units.split(' '),
		/** Behind people, what they go for: 6名教师到石沟小学送教, 5名支教教师. */
		words: isErrand ? patternOf('errand', words) : new RegExp(words),
		/** The words right before a figure: 示范课共6节, 教研活动累计5次. */
		closing: patternOf('closing', words),
		/** Words that make it something else. */
		not: new RegExp(not),
		/** Whether it counts only where it changes hands. */
		isGift: isGift === true,
	}),
);

const [changesHands, endsClause] = [patternOf('changesHands'), patternOf('endsClause')];
const [oneDeed, oneNoun] = [patternOf('oneDeed'), patternOf('oneNoun')];

/**
 * What an amount counts: the word that it follows at once (示范课6节), for people what they were sent
 * for, else the noun behind it (6节精彩的示范课), up to the next mark or figure; and where the words stand.
 */
export function whatCounts(
	text: string,
	amount: Amount,
	{ from, to, leadIn }: TextRange & { readonly leadIn: string },
): (TextRange & { readonly type: ConceptId }) | undefined {
	const before =
		/[^,。;、!?\n(\t\d]*[(\t:]?\s*$/.exec(
			text.slice(Math.max(from, amount.from - 20), amount.from),
		)?.[0] ?? '';
	const behind = text.slice(amount.to, amount.to + 90);
	// 讲座一场; of 上了一节示范课 only behind a deed, and where the noun ends the clause.
	const isDone = endsClause.test(behind) || (oneDeed.test(before) && oneNoun.test(behind));
	if (amount.isOne && !isDone) return undefined;
	const isGiven = changesHands.test(leadIn + text.slice(from, to));
	const fitting = countedThings.filter(
		({ units, isGift }) => units.includes(amount.unit) && (isGiven || !isGift),
	);
	const places = [
		{
			by: amount.unit === '元' ? 'words' : 'closing',
			words: before,
			at: amount.from - before.length,
		},
		{ by: 'words', words: nounsAfter(behind), at: amount.to },
	] as const;
	for (const { by, words, at } of places)
		for (const thing of fitting) {
			const match = thing.not.test(words) ? null : thing[by].exec(words);
			if (!match) continue;
			const start = at + match.index;
			return { type: thing.type, from: start, to: start + match[0].length };
		}
	return undefined;
}

/**
 * Whether to ask about an amount that nothing was read from. 一 and 个 stand in many words that count
 * nothing (一个方面), and two schools are those of the pairing.
 */
export function mayCount(
	text: string,
	{ isOne, unit, value, to }: Amount,
	sentence: TextRange,
): boolean {
	const isLast = endsClause.test(text.slice(to));
	if (isOne) return /[节场台套册]/.test(unit) || (isLast && /[次期件份对批项]/.test(unit));
	if (unit === '') return isLast || changesHands.test(text.slice(sentence.from, sentence.to));
	return unit !== '所' || Number(value) > 9;
}

/** Titles and words in brackets stand between a number and its noun and say nothing of it. */
function nounsAfter(text: string): string {
	const words = text.replace(
		/《[^》\n]*》|“[^”\n]{1,40}”(?=[\u3400-\u9fff])|\([^)\n]{1,30}\)/g,
		(one) => ' '.repeat(one.length),
	);
	const own = /^[^,。;、!?:\n(\t\d]{0,24}/.exec(words)?.[0] ?? '';
	return /^(?:[和与及并且还另]|以及)/.test(own) ? '' : own;
}

/** A concept of the thesaurus that a data file names. */
function concept(written: string): ConceptId {
	const found = concepts.find(({ id }) => id === written);
	if (!found) throw new Error(`no concept of the thesaurus: ${written}`);
	return found.id;
}
