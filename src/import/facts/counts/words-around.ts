import type { WrittenAmount } from './amounts.ts';

/** An amount among the others of its sentence. */
export interface Place {
	readonly amount: WrittenAmount;
	readonly previous: WrittenAmount | undefined;
	readonly next: WrittenAmount | undefined;
}

/** A piece of the text and where it begins. */
export interface Words {
	readonly words: string;
	readonly from: number;
}

/** The words near an amount that may name what it counts. */
export interface WordsAround {
	readonly before: Words;
	readonly after: Words;
	/** 翻开听课本,合起来46节: the clause before its own, where no other figure has it. */
	readonly clauseBefore: Words;
}

/** 教研活动5次,共12节; 送教4批12人次: two figures of one thing, in two units. */
const isLink = /^[,、]?(?:共计?|合计|总计|累计|达|计)?$/;

/** @param start Where the sentence begins. */
export function wordsAround(text: string, place: Place, start: number): WordsAround {
	const { amount, next } = place;
	const isChained =
		next !== undefined &&
		next.unit !== amount.unit &&
		isLink.test(text.slice(amount.to, next.from));
	const from = isChained ? next.to : amount.to;
	const limit = isChained ? undefined : next?.from;
	const before = wordsBefore(text, place, start);
	const free = text.slice(Math.max(start, place.previous?.to ?? 0), before.from);
	// 送教途中,… tells when, not what.
	const clause =
		amount.unit === '天' || /(?:途中|路上|期间|当天|之余|[中时后里前]),$/.test(free)
			? ''
			: (/[^,:。]{0,24},$/.exec(free)?.[0] ?? '');
	return {
		before,
		after: { words: wordsAfter(text.slice(from, from + 90), (limit ?? Infinity) - from), from },
		clauseBefore: { words: clause, from: before.from - clause.length },
	};
}

/**
 * What follows up to the next mark or number. Titles, words in brackets and lists of subjects stand
 * between a number and its noun and say nothing of it; after 和 or 并 something else begins.
 */
function wordsAfter(text: string, limit: number): string {
	const words = text
		.replace(/《[^》\n]*》|“[^”\n]{1,40}”(?=[\u3400-\u9fff])|\([^)\n]{1,30}\)/g, blank)
		.replace(subjects, blank)
		.slice(0, Math.max(0, limit));
	const own = /^(?:[^,。;、!?:\n(]|,(?=[都全]?是))*/.exec(words)?.[0] ?? '';
	return /^(?:[和与及并且还另]|以及)/.test(own) ? '' : (/^(?:\s*\S){0,24}/.exec(own)?.[0] ?? '');
}

/** The same words with blanks for lists of subjects, which say nothing of what is counted. */
const withoutSubjects = (words: string) => words.replace(subjects, blank);

const blank = (words: string) => ' '.repeat(words.length);

const subject =
	'(?:语文|数学|英语|物理|化学|生物|历史|地理|政治|道德与法治|道法|科学|音乐|体育|美术|信息(?:技术|科技)?|心理(?:健康)?|劳动|书法|思政|小学|初中|高中)';
const subjects = new RegExp(`${subject}(?:[、和与及]${subject})+`, 'g');

/** What stands before, back to the mark or number before it; 跟岗5批次,共计53人次 counts twice. */
function wordsBefore(text: string, { amount, previous }: Place, start: number): Words {
	const { from, unit } = amount;
	const words = withoutSubjects(text.slice(Math.max(start, from - 16), from));
	const own =
		/[^,。;、!?:\n]*(?:,(?:仅有?|只有|一?共|共计|合计|总计|累计|计)(?:展示|上|执教|完成|呈现)?了?)?:?\s*$/.exec(
			words,
		)?.[0] ?? '';
	const link = text.slice(previous?.to ?? 0, from);
	if (previous && previous.to >= start && isLink.test(link) && !(unit === '人' && link === ',')) {
		const first = Math.max(start, previous.from - 16);
		return { words: text.slice(first, previous.from), from: first };
	}
	const free = own.slice(Math.max(0, (previous?.to ?? 0) - from + own.length));
	return { words: free, from: from - free.length };
}
