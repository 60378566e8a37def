import type { Block, TextBlock } from '#import/clean/text/block.ts';
import { fold } from '#import/clean/text/fold.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { slice, type Tracked } from '#import/clean/text/tracked.ts';
import type { LabelField } from './byline-labels.ts';
import { readLabels, type Labelled } from './label-line.ts';
import { signatureOf } from './signature.ts';

/** What lines above and below a text say about it: source, date of publication, who wrote. */
export interface BylineFact {
	readonly field: LabelField;
	readonly value: string;
	readonly quote: Tracked;
}

/** No line that names a paper is longer. */
const longest = 100;

/** Lines from the top and from the end in which a byline may stand. */
const reach = 8;

/** Takes bylines out of the text; what they say comes back as facts. */
export function readByline(
	blocks: readonly Block[],
	ledger: Ledger,
): { blocks: Block[]; facts: BylineFact[] } {
	const facts: BylineFact[] = [];
	const hasPlace = blocks.some(
		(block) => block.type === 'text' && /^(?:活动)?地点\s*[::]/.test(fold(block.text.text)),
	);
	const left = blocks.filter((block, index) => {
		const isNear = index < reach || index >= blocks.length - reach;
		if (block.type !== 'text' || !isNear) return true;
		const found =
			letterheadOf(block, index) ??
			paperOf(block) ??
			factsOf(block, hasPlace) ??
			authorBelowTitle(blocks, index);
		if (!found) return true;
		facts.push(...found);
		book(block, found, ledger);
		return false;
	});
	return { blocks: left, facts };
}

function factsOf(block: TextBlock, hasPlace: boolean): BylineFact[] | null {
	const line = fold(block.text.text);
	const stamp =
		/^(?:(?:原创|转载)?\s*(\S{2,24}?(?:\s\S{2,24}?)?)\s*)?(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*\S{2,6})?|\s+(?:阅读|浏览|点击)量?\s*[\d.万+]+)$/.exec(
			line,
		);
	if (stamp) return stampFacts(block, stamp);
	const head =
		/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s+(?=\S)/.exec(
			line,
		)?.[0];
	const labelled = readLabels(line.slice(head?.length ?? 0));
	if (!labelled || labelled.length === 0) return null;
	if (head !== undefined) return datedFacts(block, head, labelled);
	const isOnlyTime =
		labelled.every(({ label }) => label === 'published') && /^(?:时间|日期)/.test(line);
	if (isOnlyTime || (hasPlace && labelled.some(({ label }) => label === 'published'))) return null;
	const last = labelled.length - 1;
	return labelled.map((item, index) =>
		factOf(block, {
			...item,
			from: index === 0 ? 0 : item.from,
			to: index === last ? line.length : item.to,
		}),
	);
}

/** The red head of an official paper: who issued it, and its number. */
function letterheadOf({ text }: TextBlock, index: number): BylineFact[] | null {
	const line = fold(text.text).replace(/\s+/g, '');
	if (index >= 6) return null;
	if (/^[\u3400-\u9fff]{2,14}[〔[(]\d{4}[〕\])]第?\d{1,4}号(?:签发人:.{2,12})?$/.test(line))
		return [{ field: 'number', value: line, quote: text }];
	const head = /^(.{4,26}(?:局|委员会|政府|学校|小学|中学|幼儿园|集团|学区|中心校?))文件$/.exec(
		line,
	)?.[1];
	return head === undefined ? null : [{ field: 'publisher', value: head, quote: text }];
}

/** 《某某晚报》2024年3月19日 A05版: the paper, its day and its page. */
function paperOf({ text }: TextBlock): BylineFact[] | null {
	const line = fold(text.text.slice(0, longest));
	if (text.text.length >= longest) return null;
	const [, name, day = ''] =
		/^[\s(]*(?:(?:(?:信息|本文|文章|稿件)?来源\s*:\s*|(?:原载|载|刊)?于?)\s*《?([^\s《》,。]{2,14}(?:报|刊|周末|新闻))》?\s*)?(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)\s*((?:[(]?(?:星期|周)[一二三四五六日天][)]?|第?\s?[A-Z]?\d{1,3}\s?版(?:[\s:·]*[\u3400-\u9fff]{2,6})?|[\s,])*)[\s)]*$/.exec(
			line,
		) ?? [];
	if (day === '' || (name === undefined && !/\d\s?版/.test(line))) return null;
	const from = name === undefined ? 0 : line.indexOf(day);
	const time: BylineFact = { field: 'published', value: day, quote: slice(text, from) };
	if (name === undefined) return [time];
	const paper = original(text, name, 0, from);
	return [{ field: 'publisher', value: paper, quote: slice(text, 0, from) }, time];
}

/** A name and nothing else, under the title or its second line; the text must follow. */
function authorBelowTitle(blocks: readonly Block[], index: number): BylineFact[] | null {
	const [block, above] = [blocks[index], blocks[index - 1]];
	if (block?.type !== 'text' || above?.type !== 'text' || index > 2) return null;
	const isBelowTitle = index === 1 || /^[—-]{1,2}/.test(fold(above.text.text));
	const next = blocks[index + 1];
	const isAbove = next?.type === 'text' && next.text.text.length > 40;
	const name = isBelowTitle && isAbove ? signatureOf(fold(block.text.text).trim()) : undefined;
	return name === undefined
		? null
		: [{ field: 'text', value: original(block.text, name, 0, 40), quote: block.text }];
}

/** 公众号 prints its name, often twice, before the time. */
function stampFacts({ text }: TextBlock, [, name = '', day = '']: readonly string[]): BylineFact[] {
	const from = name === '' ? 0 : fold(text.text).indexOf(day);
	const account =
		original(text, name.trim(), 0, from)
			.split(/\s+/)
			.at(-1)
			?.replace(/^(.{2,12})\1$/, '$1') ?? '';
	const time: BylineFact = { field: 'published', value: day, quote: slice(text, from) };
	return name === ''
		? [time]
		: [{ field: 'publisher', value: account, quote: slice(text, 0, from) }, time];
}

/** 2022-10-20 来源：县教育局 */
function datedFacts(block: TextBlock, head: string, labelled: readonly Labelled[]): BylineFact[] {
	const published = { label: 'published', value: head.trim(), from: 0, to: head.length } as const;
	const shifted = labelled.map((item) => ({
		...item,
		from: item.from + head.length,
		to: item.to + head.length,
	}));
	return [published, ...shifted].map((item) => factOf(block, item));
}

const factOf = ({ text }: TextBlock, { label, value, from, to }: Labelled): BylineFact => ({
	field: label,
	value: original(text, value, from, to),
	quote: slice(text, from, to),
});

/** The value in the script of the source. */
function original(text: Tracked, value: string, from: number, to: number): string {
	const at = fold(text.text).indexOf(value, from);
	return at < 0 || at > to ? value : text.text.slice(at, at + value.length);
}

function book(block: TextBlock, facts: readonly BylineFact[], ledger: Ledger): void {
	const booked = new Set<number>();
	for (const { field, quote } of facts) {
		if (field === 'count') ledger.removed.push({ rule: 'view-count', text: quote });
		else ledger.moved.push({ field, text: quote });
		for (const offset of quote.at) booked.add(offset);
	}
	for (const [index, offset] of block.text.at.entries()) {
		if (!booked.has(offset))
			ledger.removed.push({ rule: 'byline', text: slice(block.text, index, index + 1) });
	}
}
