import type { Element, Nodes, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { paragraph, textsOf, type Block } from '#import/source/block.ts';
import type { Ledger } from '#import/source/ledger.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { insert, inserted, join, nothing, trim, type Tracked } from '#import/source/tracked.ts';
import type { ImportRule } from '#i18n/words/imports.ts';
import { contextOf, initialContext, type Context } from './context.ts';
import { isBlock, sourceOf, styleOf } from './elements.ts';
import type { Verdict } from './page-rules.ts';
import { isDataTable, readTable } from './read-table.ts';
import { sourceText } from './source-text.ts';

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
	const source = sourceText();
	const blocks: Block[] = [];
	const links = new Map<number, string>();
	const styles = new Map<number, 'strong' | 'emphasis'>();
	const doubts: string[] = [];
	const ledger: Ledger = [];
	let line: { words: Tracked[]; context: Context; isStrong: boolean } | null = null;

	const write = (words: Tracked, context: Context) => {
		line ??= { words: [], context, isStrong: true };
		line.words.push(words);
		if (words.text.trim() && !context.isStrong) line.isStrong = false;
		for (const offset of words.at.filter((one) => one !== inserted)) {
			if (context.href !== undefined) links.set(offset, context.href);
			if (context.isStrong) styles.set(offset, 'strong');
			else if (context.isSlanted) styles.set(offset, 'emphasis');
		}
	};
	const close = () => {
		source.endLine();
		if (!line) return;
		const { words, isStrong, context } = line;
		const { heading, align, listDepth, isQuote, isBare, item } = context;
		const text = trim(join(words));
		line = null;
		if (text.text === '') return;
		const shape = { heading, align, listDepth, isQuote, isBare, isStrong, ordinal: item.ordinal };
		blocks.push({ ...paragraph(text), ...shape });
		item.ordinal = 0;
	};
	/** The words below a node in one line, as cells and bylines are read; the open line goes on. */
	const flat = (node: Nodes): Tracked => {
		const [outer, from] = [line, blocks.length];
		line = null;
		walk(node, { ...initialContext, isBare: false });
		close();
		line = outer;
		const parts = blocks.splice(from).flatMap(textsOf);
		return join(parts.flatMap((part, index) => (index === 0 ? part : [insert(' '), part])));
	};
	const unseen = (node: Nodes): Tracked => {
		if (node.type === 'text') return node.data?.isGenerated ? nothing : source.take(node.value);
		return 'children' in node ? join(node.children.map(unseen)) : nothing;
	};
	/** Whether an element was left out or taken for a byline. */
	const settle = (element: Element): boolean => {
		const verdict = ruleFor(element) ?? judge(element);
		if (!verdict) return false;
		source.part();
		if ('rule' in verdict) {
			const { rule } = verdict;
			const [last, from] = [ledger.at(-1), source.all().length];
			const words = unseen(element);
			// Word cuts a passage into several runs.
			if (last?.fate === 'removed' && last.rule === rule && last.text.at.at(-1) === from - 1)
				ledger.splice(-1, 1, { ...last, text: join([last.text, words]) });
			else ledger.push({ fate: 'removed', rule, text: words });
			return true;
		}
		const text = join(element.children.map(flat));
		const value = text.text.trim().replace(/\s+/g, ' ');
		if (value === '') ledger.push({ fate: 'removed', rule: 'byline', text });
		else ledger.push({ fate: 'evidence', field: verdict.byline, value, text });
		return true;
	};
	const walk = (node: Nodes, context: Context): void => {
		if (node.type === 'element') enter(node, context);
		else if (node.type === 'root') for (const child of node.children) walk(child, context);
		else if (node.type === 'text' && node.data?.isGenerated) write(source.add(node.value), context);
		else if (node.type === 'text') {
			const isCut = context.isBare && linesAreParagraphs;
			for (const part of isCut ? node.value.split(/(?<=\n)/) : [node.value]) {
				write(source.show(part), context);
				if (isCut && part.endsWith('\n')) close();
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
			const context = contextOf(element, outer);
			const position = positionOf(element);
			if (position) source.part();
			const sign = /^\s*[-+−]?[\dn]/.test(toString(element)) && source.signFor(position);
			if (sign) write(source.add(sign), context);
			for (const child of element.children) walk(child, context);
			if (position) source.part();
		}
		if (isBlock(element)) close();
	};

	walk(root, initialContext);
	close();
	return { text: source.all(), blocks, marks: { links, styles }, ledger, meta: { doubts } };
}

/** How a number stands that is no part of those around it; 10² would be read as 102. */
function positionOf(element: Element): 'raised' | 'lowered' | 'apart' | undefined {
	const { tagName } = element;
	const set = /vertical-align:\s*(super|sub)/i.exec(styleOf(element))?.[1]?.toLowerCase();
	if (tagName === 'sup' || set === 'super') return 'raised';
	if (tagName === 'sub' || set === 'sub') return 'lowered';
	return /^(?:var|math)$/.test(tagName) ? 'apart' : undefined;
}

/** What is left out wherever it stands; Word's hidden words come with the HTML property. */
function ruleFor(element: Element): { rule: ImportRule } | undefined {
	const { tagName, properties } = element;
	if (properties['hidden'] === true) return { rule: 'hidden' };
	if (/^(?:rt|rp)$/.test(tagName)) return { rule: 'word-reading' };
	const isStruck = /^(?:s|del|strike)$/.test(tagName) || /line-through/i.test(styleOf(element));
	return isStruck ? { rule: 'struck-out' } : undefined;
}
