import type { Element, Nodes, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { paragraph, type Block } from '#import/source/block.ts';
import type { ImportRule } from '#i18n/words/imports.ts';
import type { Ledger } from '#import/source/ledger.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { insert, join, nothing, track, trim, type Tracked } from '#import/source/tracked.ts';
import { contextOf, initialContext, type Context } from './context.ts';
import { isBlock, isSlanted, isStrong, sourceOf, styleOf } from './elements.ts';
import type { Verdict } from './page-rules.ts';
import { isDataTable, readTable } from './read-table.ts';

interface Options {
	/** Whether a line of text directly below the root is a paragraph, as in pasted text. */
	readonly linesAreParagraphs: boolean;
	readonly judge?: (element: Element) => Verdict;
}

declare module 'hast' {
	interface TextData {
		/** Whether a format has added the words, such as Word's own numbers: no source has them. */
		isGenerated?: boolean;
	}
}

export const generated = (value: string): Text => ({
	type: 'text',
	value,
	data: { isGenerated: true },
});

/** Turns an HTML tree into blocks, and all its text into the source that they are measured against. */
export function readTree(
	root: Root,
	{ linesAreParagraphs, judge = () => undefined }: Options,
): Omit<SourceDocument, 'pictureBytes'> {
	const blocks: Block[] = [];
	const links = new Map<number, string>();
	const styles = new Map<number, 'strong' | 'emphasis'>();
	const doubts: string[] = [];
	const ledger: Ledger = [];
	const chunks: string[] = [];
	let length = 0;
	let open: { words: Tracked[]; context: Context; isStrong: boolean } | null = null;
	/** The last character that is seen, and whether something stood between it and the next. */
	let before = '';
	let isApart = false;

	const take = (value: string, data?: Text['data']): Tracked => {
		if (data?.isGenerated === true) return insert(value);
		const words = track(value, length);
		chunks.push(value);
		length += value.length;
		return words;
	};
	/** Takes words that are seen. Digits that the source keeps apart do not join. */
	const show = (value: string, data?: Text['data']): Tracked => {
		const blank = isApart && /[\d.]$/.test(before) && /^\d/.test(value) ? insert(' ') : nothing;
		before = value.at(-1) ?? before;
		isApart = value === '' ? isApart : data?.isGenerated === true;
		return join([blank, take(value, data)]);
	};
	const write = (words: Tracked, context: Context) => {
		open ??= { words: [], context, isStrong: true };
		open.words.push(words);
		if (words.text.trim() && !context.isStrong) open.isStrong = false;
	};
	const close = () => {
		before = '';
		if (!open) return;
		const { words, isStrong, context } = open;
		const { heading, align, listDepth, isQuote, isTop: isBare, item } = context;
		const shape = { heading, align, listDepth, isQuote, isBare, isStrong, ordinal: item.ordinal };
		const text = trim(join(words));
		if (text.text !== '') {
			blocks.push({ ...paragraph(text), ...shape });
			item.ordinal = 0;
		}
		open = null;
	};
	/** Whether an element was left out or taken for a byline. */
	const settle = (element: Element): boolean => {
		const verdict = ruleFor(element) ?? judge(element);
		if (!verdict) return false;
		const last = ledger.at(-1);
		const goesOn = last?.text.at.at(-1) === length - 1;
		const words = 'rule' in verdict ? everything(element) : flat(element);
		isApart = true;
		if (last?.fate === 'removed' && 'rule' in verdict && last.rule === verdict.rule && goesOn) {
			ledger[ledger.length - 1] = { ...last, text: join([last.text, words]) };
			return true;
		}
		const value = words.text.trim().replace(/\s+/g, ' ');
		if ('rule' in verdict) ledger.push({ fate: 'removed', rule: verdict.rule, text: words });
		else if (value === '') ledger.push({ fate: 'removed', rule: 'byline', text: words });
		else ledger.push({ fate: 'evidence', field: verdict.byline, value, text: words });
		return true;
	};
	const everything = (node: Nodes): Tracked => {
		if (node.type === 'text') return take(node.value, node.data);
		return 'children' in node ? join(node.children.map(everything)) : nothing;
	};
	/** The words below a node in one line, as cells and bylines are read. */
	const flat = (node: Nodes): Tracked => {
		if (node.type === 'text') return show(node.value, node.data);
		if (!('children' in node)) return nothing;
		const parts: Tracked[] = [];
		const from = length;
		for (const child of node.children) {
			if (child.type === 'element' && settle(child)) continue;
			if (child.type === 'element') parts.push(separator(child));
			parts.push(flat(child));
		}
		if (node.type === 'element') leave(node, from);
		if (node.type === 'element' && isBlock(node)) parts.push(show(' ', { isGenerated: true }));
		return join(parts);
	};
	const walk = (node: Nodes, context: Context): void => {
		if (node.type === 'element') enter(node, context);
		else if (node.type === 'root') for (const child of node.children) walk(child, context);
		else if (node.type === 'text') {
			const isCut = context.isTop && linesAreParagraphs;
			for (const line of isCut ? node.value.split(/(?<=\n)/) : [node.value]) {
				write(show(line, node.data), context);
				if (isCut && line.endsWith('\n')) close();
			}
		}
	};
	const enter = (element: Element, outer: Context): void => {
		if (isBlock(element)) close();
		if (settle(element)) return;
		if (element.tagName === 'img') {
			const alt = insert(String(element.properties['alt'] ?? '').trim());
			blocks.push({ type: 'picture', src: sourceOf(element), alt });
		} else if (element.tagName === 'table' && isDataTable(element)) {
			const table = readTable(element, flat);
			blocks.push(...table.titles.map(paragraph), { type: 'table', rows: table.rows });
			doubts.push(...table.doubts);
		} else {
			const from = length;
			const context = contextOf(element, outer);
			const mark = separator(element);
			if (mark !== nothing) write(mark, context);
			for (const child of element.children) walk(child, context);
			leave(element, from);
		}
		if (isBlock(element)) close();
	};
	/** What keeps raised or lowered digits from joining those before them: 10² would be read as 102. */
	const separator = (element: Element): Tracked => {
		if (!standsApart(element)) return nothing;
		isApart = true;
		const sign = isRaised(element) && /[\dA-Za-z)]$/.test(before) ? '^' : '_';
		const isSign = sign === '^' || (isLowered(element) && /\d$/.test(before));
		return isSign && /^\s*[-+−]?[\dn]/.test(toString(element))
			? show(sign, { isGenerated: true })
			: nothing;
	};
	/** Notes what an element says of the words in it, which end here. */
	const leave = (element: Element, from: number): void => {
		if (standsApart(element)) isApart = true;
		const href = String(element.properties['href'] ?? '');
		const isLink = element.tagName === 'a' && /^https?:\/\//i.test(href);
		const style = isStrong(element) ? 'strong' : isSlanted(element) ? 'emphasis' : undefined;
		if (!isLink && !style) return;
		for (let offset = from; offset < length; offset++) {
			if (isLink) links.set(offset, href);
			if (style && styles.get(offset) !== 'strong') styles.set(offset, style);
		}
	};

	walk(root, initialContext);
	close();
	return { text: chunks.join(''), blocks, marks: { links, styles }, ledger, meta: { doubts } };
}

const isRaised = (element: Element) =>
	element.tagName === 'sup' || /vertical-align:\s*super/i.test(styleOf(element));
const isLowered = (element: Element) =>
	element.tagName === 'sub' || /vertical-align:\s*sub/i.test(styleOf(element));

/** Raised, lowered or a formula: its digits are none of the digits around it. */
const standsApart = (element: Element) =>
	/^(?:var|math)$/.test(element.tagName) || isRaised(element) || isLowered(element);

/** What is left out wherever it stands; Word's hidden words come with the HTML property. */
function ruleFor(element: Element): { rule: ImportRule } | undefined {
	const { tagName, properties } = element;
	if (properties['hidden'] === true) return { rule: 'hidden' };
	if (/^(?:rt|rp)$/.test(tagName)) return { rule: 'word-reading' };
	const isStruck = /^(?:s|del|strike)$/.test(tagName) || /line-through/i.test(styleOf(element));
	return isStruck ? { rule: 'struck-out' } : undefined;
}
