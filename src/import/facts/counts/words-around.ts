import type { Amount } from './amounts.ts';

/** An amount among the others of its sentence. */
export interface Place {
	readonly amount: Amount;
	readonly previous: Amount | undefined;
	readonly next: Amount | undefined;
}

/** A piece of the text and where it begins. */
export interface Words {
	readonly words: string;
	readonly from: number;
}

/** 教研活动5次,共12节; 送教4批12人次: two figures of one thing, in two units. */
const isLink = /^[,、]?(?:共计?|合计|总计|累计|达|计)?$/;

/** How far from a figure its noun may stand. */
const [ahead, behind] = [20, 24];

/**
 * The words beside an amount up to the next mark or figure, which may name what it counts.
 * @param start Where the sentence begins.
 */
export function wordsAround(text: string, { amount, previous, next }: Place, start: number) {
	return {
		before: wordsBefore(text, amount, previous, start),
		after: { words: wordsAfter(text, amount.to, next?.from ?? text.length), from: amount.to },
	};
}

/** Titles, words in brackets and lists of subjects stand between a number and its noun and say nothing of it. */
function wordsAfter(text: string, from: number, limit: number): string {
	const words = text
		.slice(from, Math.min(limit, from + 90))
		.replace(/《[^》\n]*》|“[^”\n]{1,40}”(?=[\u3400-\u9fff])|\([^)\n]{1,30}\)/g, blank)
		.replace(subjects, blank);
	const own = /^[^,。;、!?:\n(\t]*/.exec(words)?.[0] ?? '';
	return /^(?:[和与及并且还另]|以及)/.test(own)
		? ''
		: (new RegExp(`^(?:\\s*\\S){0,${behind}}`).exec(own)?.[0] ?? '');
}

function wordsBefore(
	text: string,
	{ from, unit }: Amount,
	previous: Amount | undefined,
	start: number,
): Words {
	const isBehind = previous !== undefined && previous.to >= start;
	if (isBehind && previous.unit !== unit && isLink.test(text.slice(previous.to, from))) {
		const first = Math.max(start, previous.from - ahead);
		return { words: clauseEnd(text.slice(first, previous.from)), from: first };
	}
	const first = Math.max(start, from - ahead, isBehind ? previous.to : 0);
	const words = clauseEnd(text.slice(first, from).replace(subjects, blank));
	return { words, from: from - words.length };
}

/** Back to the last mark; a bracket or a cell's border before a figure belongs to it. */
const clauseEnd = (words: string) => /[^,。;、!?\n(\t]*[(\t:]?\s*$/.exec(words)?.[0] ?? '';

const blank = (words: string) => ' '.repeat(words.length);

const subject =
	'(?:语文|数学|英语|物理|化学|生物|历史|地理|政治|道德与法治|道法|科学|音乐|体育|美术|信息(?:技术|科技)?|心理(?:健康)?|劳动|书法|思政|小学|初中|高中)';
const subjects = new RegExp(`${subject}(?:[、和与及]${subject})+`, 'g');
