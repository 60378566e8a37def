import { besideRules, type BesideRule } from '#import/facts/beside.ts';
import type { Amount } from './amounts.ts';
import notDone from './not-done.json' with { type: 'json' };
import sentences from './planned-sentences.json' with { type: 'json' };
import clauses from './planned.json' with { type: 'json' };

interface Sentence {
	readonly from: number;
	readonly to: number;
	readonly words: string;
	/** What a colon or a dash before a list says of all its items. */
	readonly leadIn: string;
}

interface NotDoneRule extends BesideRule {
	readonly says: string;
}

/** Why what an amount counts has not been done: planned, owned, lacking; `null` where it has. */
export function whyNotDone(text: string, amount: Amount, sentence: Sentence): string | null {
	const before = withoutGrounds(sentence.leadIn + text.slice(sentence.from, amount.from));
	const own = before.split(/[,:]/).slice(-2).join(',');
	const rest = text.slice(amount.to, sentence.to);
	const clause = `${withoutGrounds(sentence.leadIn)},${own}${text.slice(amount.from, amount.to)}${/^[^,]*(?:,[^,]{0,14}$)?/.exec(rest)?.[0] ?? ''}`;
	if (planned.test(clause) || plannedSentence.test(before)) return '像是打算，不是做过的';
	const beside = besideNotDone(text, amount);
	return beside ? `像是${beside.says}` : null;
}

const anyOf = (rules: readonly { readonly pattern: string }[]) =>
	new RegExp(rules.map(({ pattern }) => pattern).join('|'));
const [planned, plannedSentence] = [anyOf(clauses), anyOf(sentences)];
const besideNotDone = besideRules<NotDoneRule>(notDone);

/** 按照协议要求, 根据帮扶计划: what a deed rests on is not what is asked for. */
const withoutGrounds = (words: string) =>
	words.replace(
		/(?:按照?|根据|依据|依照|遵照|落实|履行|兑现|围绕|结合|为)[^,:。]{0,30}(?:要求|计划|规定|约定|商定|承诺|希望|需要)的?,?/g,
		'',
	);
