import type { BylineFact } from '#import/clean/text/byline.ts';
import type { Block, TextBlock } from '#import/clean/text/block.ts';
import { fold } from '#chinese/fold.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { slice } from '#import/clean/text/tracked.ts';
import { readLabels, type Labelled } from './label-line.ts';
import { signatureOf } from './names.ts';

/** Lines from the top and from the end in which a byline may stand. */
const reach = 8;

/** Takes bylines out of the text; what they say comes back as facts. */
export function readByline(
	blocks: readonly Block[],
	ledger: Ledger,
): { blocks: Block[]; facts: BylineFact[] } {
	const facts: BylineFact[] = [];
	const hasPlace = blocks.some(
		(block) => block.type === 'text' && /^(?:活动)?地点\s*:/.test(fold(block.text.text)),
	);
	const left = blocks.filter((block, index) => {
		const isNear = index < reach || index >= blocks.length - reach;
		if (block.type !== 'text' || !isNear || block.text.text.length > longest) return true;
		const line = fold(block.text.text);
		const found =
			(index < 6 ? letterhead(line) : null) ??
			paper(line) ??
			stamp(line) ??
			labels(line, hasPlace) ??
			authorBelowTitle(blocks, index);
		if (!found) return true;
		const own = found.map((item) => factOf(block, item));
		facts.push(...own);
		book(block, own, ledger);
		return false;
	});
	return { blocks: left, facts };
}

/** No line of names and papers is longer. */
const longest = 220;

/** The red head of an official paper: who issued it, or its number. */
function letterhead(line: string): Labelled[] | null {
	const words = line.replace(/\s+/g, '');
	const all = { from: 0, to: line.length };
	if (/^[\u3400-\u9fff]{2,14}[〔[(]\d{4}[〕\])]第?\d{1,4}号(?:签发人:.{2,12})?$/.test(words))
		return [{ label: 'number', value: words, ...all }];
	const issuer = /^(.{4,26}(?:局|委员会|政府|学校|小学|中学|幼儿园|集团|学区|中心校?))文件$/.exec(
		words,
	)?.[1];
	return issuer === undefined ? null : [{ label: 'publisher', value: issuer, ...all }];
}

const day = '\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?';
const time = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const source = '(?:(?:信息|本文|文章|稿件)?来源\\s?:\\s?|(?:原载|载|刊)?于?)';
const paperName = `${source}\\s?《?([^\\s《》,。]{2,14}(?:报|刊|周末|新闻))》?\\s{0,3}`;
const pageMark =
	'[(]?(?:星期|周)[一二三四五六日天][)]?|第?\\s?[A-Z]?\\d{1,3}\\s?版(?:[\\s:·]{0,3}[\\u3400-\\u9fff]{2,6})?';
const paperLine = new RegExp(
	`^[\\s(]{0,4}(?:${paperName})?(${day})\\s{0,3}((?:${pageMark}|[\\s,])*)[\\s)]*$`,
);

/** 《某某晚报》2024年3月19日 A05版: the paper, its day and its page. */
function paper(line: string): Labelled[] | null {
	const [, name, written = ''] = paperLine.exec(line) ?? [];
	if (written === '' || (name === undefined && !/\d\s?版/.test(line))) return null;
	return dated(line, name, written);
}

const stampLine = new RegExp(
	`^(?:(?:(?:原创|转载)\\s{0,3})?(\\S{2,24}?(?:\\s\\S{2,24}?)?)\\s{0,3})?(${day})(?:\\s+${time}(?:\\s{0,3}\\S{2,6})?|\\s+(?:阅读|浏览|点击)量?\\s{0,3}[\\d.万+]+)$`,
);

/** 2024-03-19 10:20 of a page; 公众号 prints its name before it, often twice. */
function stamp(line: string): Labelled[] | null {
	const [, name, written = ''] = stampLine.exec(line) ?? [];
	if (written === '') return null;
	return dated(
		line,
		name
			?.trim()
			.split(/\s+/)
			.at(-1)
			?.replace(/^(.{2,12})\1$/, '$1'),
		written,
	);
}

function dated(line: string, name: string | undefined, written: string): Labelled[] {
	const from = name === undefined ? 0 : line.indexOf(written);
	const published = { label: 'published', value: written, from, to: line.length } as const;
	return name === undefined
		? [published]
		: [{ label: 'publisher', value: name, from: 0, to: from }, published];
}

const leadingDay = new RegExp(`^(${day})(?:\\s+${time})?\\s+(?=\\S)`);

/** 来源：县教育局 作者：张三, and the same behind a day. What says only 时间 tells when it happened. */
function labels(line: string, hasPlace: boolean): Labelled[] | null {
	const [head = '', written = ''] = leadingDay.exec(line) ?? [];
	const found = readLabels(line.slice(head.length));
	if (!found || found.length === 0) return null;
	const isTime = found.some(({ label }) => label === 'published');
	const isOnlyTime =
		found.every(({ label }) => label === 'published') && /^(?:时间|日期)/.test(line);
	if (head === '' && (isOnlyTime || (hasPlace && isTime))) return null;
	const shifted = found.map((item, index) => ({
		...item,
		from: index === 0 ? head.length : item.from + head.length,
		to: index === found.length - 1 ? line.length : item.to + head.length,
	}));
	const published = { label: 'published', value: written, from: 0, to: head.length } as const;
	return head === '' ? shifted : [published, ...shifted];
}

/** A name and nothing else, under the title or its second line; the text must follow. */
function authorBelowTitle(blocks: readonly Block[], index: number): Labelled[] | null {
	const [above, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
	if (block?.type !== 'text' || above?.type !== 'text' || next?.type !== 'text') return null;
	const isBelowTitle = index === 1 || (index === 2 && /^[—-]{1,2}/.test(fold(above.text.text)));
	if (!isBelowTitle || next.text.text.length <= 40) return null;
	const value = signatureOf(fold(block.text.text).trim());
	return value === undefined
		? null
		: [{ label: 'text', value, from: 0, to: block.text.text.length }];
}

/** The fact with its value in the script of the source. */
function factOf({ text }: TextBlock, { label, value, from, to }: Labelled): BylineFact {
	const at = fold(text.text).indexOf(value, from);
	const isHere = at >= 0 && at + value.length <= to;
	const written = isHere ? text.text.slice(at, at + value.length) : value;
	return { field: label, value: written, quote: slice(text, from, to) };
}

/** What a fact quotes is moved to its field; the rest of the line is noted as removed. */
function book({ text }: TextBlock, facts: readonly BylineFact[], ledger: Ledger): void {
	const booked = new Set(facts.flatMap(({ quote }) => quote.at));
	for (const { field, quote } of facts) {
		if (field === 'count') ledger.removed.push({ rule: 'view-count', text: quote });
		else ledger.moved.push({ field, text: quote });
	}
	const rest = text.at
		.map((offset, index) => ({ offset, index }))
		.filter(({ offset }) => !booked.has(offset));
	if (rest.length === 0) return;
	ledger.removed.push({
		rule: 'byline',
		text: {
			text: rest.map(({ index }) => text.text[index] ?? '').join(''),
			at: rest.map(({ offset }) => offset),
		},
	});
}
