import type { Element, Nodes, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { paragraph, type Block } from '#import/source/block.ts';
import type { Ledger } from '#import/source/ledger.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { insert, join, nothing, track, trim, type Tracked } from '#import/source/tracked.ts';
import { contextOf, initialContext, type Context } from './context.ts';
import { isBlock, sourceOf, styleOf } from './elements.ts';
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
	const doubts: string[] = [];
	const ledger: Ledger = [];
	const chunks: string[] = [];
	let length = 0;
	let open: { words: Tracked[]; context: Context; isStrong: boolean } | null = null;

	const take = (value: string, data?: Text['data']): Tracked => {
		if (data?.isGenerated === true) return insert(value);
		const words = track(value, length);
		chunks.push(value);
		length += value.length;
		return words;
	};
	const write = (words: Tracked, context: Context) => {
		open ??= { words: [], context, isStrong: true };
		open.words.push(words);
		if (words.text.trim() && !context.isStrong) open.isStrong = false;
	};
	const close = () => {
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
		const verdict = isStruckOut(element) ? { rule: 'struck-out' as const } : judge(element);
		if (!verdict) return false;
		const words = 'rule' in verdict ? everything(element) : flat(element);
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
		if (node.type === 'text') return take(node.value, node.data);
		if (!('children' in node)) return nothing;
		const parts: Tracked[] = [];
		for (const child of node.children) {
			if (child.type === 'element' && settle(child)) continue;
			if (child.type === 'element') parts.push(separator(child, parts.at(-1)));
			parts.push(flat(child));
		}
		if (node.type === 'element' && isBlock(node)) parts.push(insert(' '));
		return join(parts);
	};
	const walk = (node: Nodes, context: Context): void => {
		if (node.type === 'element') enter(node, context);
		else if (node.type === 'root') for (const child of node.children) walk(child, context);
		else if (node.type === 'text') {
			const isCut = context.isTop && linesAreParagraphs;
			for (const line of isCut ? node.value.split(/(?<=\n)/) : [node.value]) {
				write(take(line, node.data), context);
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
			const mark = separator(
				element,
				open?.words.findLast(({ text }) => text !== ''),
			);
			if (mark !== nothing) write(mark, context);
			for (const child of element.children) walk(child, context);
			const href = String(element.properties['href'] ?? '');
			if (element.tagName === 'a' && /^https?:\/\//i.test(href))
				for (let offset = from; offset < length; offset++) links.set(offset, href);
		}
		if (isBlock(element)) close();
	};

	walk(root, initialContext);
	close();
	return { text: chunks.join(''), blocks, links, ledger, meta: { doubts } };
}

const isStruckOut = (element: Element) =>
	/^(?:s|del|strike)$/.test(element.tagName) || /line-through/i.test(styleOf(element));

/** What keeps raised or lowered digits from joining those before them: 10² would be read as 102. */
function separator(element: Element, before = nothing): Tracked {
	const isRaised = element.tagName === 'sup' && /[\dA-Za-z)]$/.test(before.text);
	const isLowered = element.tagName === 'sub' && /\d$/.test(before.text);
	if ((!isRaised && !isLowered) || !/^\s*[-+−]?[\dn]/.test(toString(element))) return nothing;
	return insert(isRaised ? '^' : '_');
}
