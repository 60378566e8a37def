import { isGrammar, isMadeOfPlaces, isOrdinary } from './name-words.ts';
import type { Mention } from './school-names.ts';

/** How far before a name its place may begin. */
const farthest = 8;

/**
 * Names with what the segmenter cut from their beginnings: the region before or through their first
 * character, and characters that only places are made of, back to a mark.
 */
export function wholeNames(text: string, mentions: readonly Mention[]): Mention[] {
	return mentions.map((mention) => {
		const isCut = /^[县区旗镇乡]/.test(mention.name);
		const start = isCut ? placeBefore(text, mention.from) : undefined;
		return withRegions(text, withUnknown(text, extend(mention, start ?? '')));
	});
}

const extend = ({ name, from, to }: Mention, start: string): Mention => ({
	name: start + name,
	from: from - start.length,
	to,
});

/** 阿日 before 善图旗…学校: nothing but what places are made of stands between a mark and the name. */
function withUnknown(text: string, mention: Mention): Mention {
	const start = endsOf(text, mention.from).find(
		(one) =>
			isMadeOfPlaces(one) &&
			isOpen(text, mention.from - one.length) &&
			!isWord(one) &&
			!isOrdinary(one.slice(0, 2)) &&
			!noStart.test(one),
	);
	return extend(mention, start ?? '');
}

/** 县城, 结对园 and 三 before a name are of what stands before them. */
const noStart = /^[园校城]$|[一二两三四五六七八九十]|^[到在与和及为对给从由赴往向]/;

/** The region that stands right before a name belongs to it: 乌兰浩特市 before 都林街小学. */
function withRegions(text: string, mention: Mention): Mention {
	const rank = text.slice(mention.from - 1, mention.from);
	const start = /[省市州县区旗]/.test(rank) ? placeBefore(text, mention.from - 1) : undefined;
	return start === undefined ? mention : withRegions(text, extend(mention, start + rank));
}

/** The place that ends at an offset: made of what places are, or alone between a word of grammar and there. */
const placeBefore = (text: string, end: number): string | undefined =>
	endsOf(text, end).find(
		(one) =>
			one.length >= 2 &&
			!/[省市州县区旗]/.test(one) &&
			(isMadeOfPlaces(one) || (one.length <= 4 && isOpen(text, end - one.length))) &&
			!isWord(one.slice(0, 1)) &&
			!isOrdinary(one.slice(0, 2)) &&
			!isGrammar(one.slice(-1)),
	);

/** All that may stand before an offset as one word, the longest first. */
function endsOf(text: string, end: number): string[] {
	const words = /[\u3400-\u9fff]*$/.exec(text.slice(Math.max(0, end - farthest), end))?.[0] ?? '';
	return Array.from(words, (_, index) => words.slice(index));
}

/** Whether a name may begin at an offset: behind a mark, a region or a word of grammar. */
function isOpen(text: string, at: number): boolean {
	const before = text.slice(at - 1, at);
	return !/[\u3400-\u9fff]/.test(before) || /[省市州县区旗]/.test(before) || isWord(before);
}

/** Verbs and prepositions: a text may write one before each mention of a school. */
const isWord = (start: string): boolean =>
	/[到在与和及为对给从由赴往向是的了将把被让请来去进访帮带送到如以所各该我本市县]$/.test(start) ||
	(start.length > 1 && isOrdinary(start.slice(-2))) ||
	Array.from(start).every(isGrammar);
