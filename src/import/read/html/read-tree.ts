import type { Element, Nodes, Root } from 'hast';
import type { ImportRule } from '#i18n/words/imports.ts';
import type { Block, Link, TextBlock } from '#import/clean/text/block.ts';
import { openLedger } from '#import/clean/text/ledger.ts';
import type { SourceDocument } from '#import/clean/text/source.ts';
import { insert, join, track, trim, type Tracked } from '#import/clean/text/tracked.ts';
import { contextOf, initialContext, type Context } from './context.ts';
import { isDataTable, readTable } from './read-table.ts';
import { tags } from './tags.ts';

interface Options {
	/** Whether a line of text directly below the root is a paragraph, as in pasted text. */
	readonly linesAreParagraphs: boolean;
	/** Name of the rule by which an element is left out, if any. */
	readonly ruleFor?: (element: Element) => ImportRule | undefined;
}

/** Marks around what a format has added to its text, such as Word's own numbers. */
export const generated = { start: '\ue0f0', end: '\ue0f1' } as const;

/** Turns an HTML tree into blocks, and all its text into the source that they are measured against. */
export function readTree(
	root: Root,
	{ linesAreParagraphs, ruleFor = () => undefined }: Options,
): Omit<SourceDocument, 'pictureBytes'> {
	const blocks: Block[] = [];
	const links: Link[] = [];
	const ledger = openLedger();
	const chunks: string[] = [];
	let length = 0;
	let open: { words: Tracked[]; context: Context; isStrong: boolean } | null = null;

	const take = (value: string): Tracked => {
		const parts = value.split(generated.start).flatMap((part, index) => {
			if (index === 0) return [take1(part)];
			const [added = '', rest = ''] = part.split(generated.end);
			return [insert(added), take1(rest)];
		});
		return join(...parts);
	};
	const take1 = (text: string): Tracked => {
		const words = track(text, length);
		chunks.push(text);
		length += text.length;
		return words;
	};
	const close = () => {
		if (!open) return;
		const text = trim(join(...open.words));
		if (text.text) blocks.push({ ...textBlock(text, open.context), isStrong: open.isStrong });
		open = null;
	};
	const drop = (node: Nodes, rule: ImportRule): void => {
		if (node.type === 'text') ledger.removed.push({ rule, text: take(node.value) });
		else if ('children' in node) for (const child of node.children) drop(child, rule);
	};
	const write = (value: string, context: Context) => {
		const lines = context.isTop && linesAreParagraphs ? value.split(/(?<=\n)/) : [value];
		for (const line of lines) {
			const words = take(line);
			open ??= { words: [], context, isStrong: true };
			open.words.push(words);
			if (line.trim() && !context.isStrong) open.isStrong = false;
			if (lines.length > 1 && line.endsWith('\n')) close();
		}
	};
	const walk = (node: Nodes, context: Context): void => {
		if (node.type === 'text') write(node.value, context);
		else if (node.type === 'root') for (const child of node.children) walk(child, context);
		else if (node.type === 'element') enter(node, context);
	};
	const enter = (element: Element, outer: Context): void => {
		const rule = ruleFor(element);
		if (rule !== undefined) {
			if (tags.isBlock(element)) close();
			drop(element, rule);
			return;
		}
		if (element.tagName === 'br') {
			close();
			return;
		}
		if (element.tagName === 'img') {
			close();
			const alt = String(element.properties['alt'] ?? '').trim();
			blocks.push({ type: 'picture', src: sourceOf(element), alt: insert(alt) });
			return;
		}
		if (element.tagName === 'table' && isDataTable(element)) {
			close();
			blocks.push({ type: 'table', rows: readTable(element, take) });
			return;
		}
		const isBlock = tags.isBlock(element);
		if (isBlock) close();
		const from = length;
		const context = contextOf(element, outer);
		for (const child of element.children) walk(child, context);
		if (element.tagName === 'a')
			links.push({ from, to: length, href: String(element.properties['href'] ?? '') });
		if (isBlock) close();
	};

	walk(root, initialContext);
	close();
	const text = chunks.join('');
	return { text, blocks, links: links.filter(isWebLink), ledger, meta: {} };
}

function textBlock(text: Tracked, context: Context): TextBlock {
	const { heading, align, listDepth, ordinal, isQuote, isTop } = context;
	return {
		type: 'text',
		text,
		heading,
		align,
		listDepth,
		ordinal: ordinal(),
		isQuote,
		isBare: isTop,
		isStrong: false,
	};
}

/** Pages that load pictures late name them in other attributes; browsers save them under `src`. */
function sourceOf({ properties }: Element): string {
	const names = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc'];
	const sources = names.map((name) => String(properties[name] ?? '')).filter(Boolean);
	const isSaved = (src: string) => !/^(?:https?:)?\/\/|^data:image\/(?:gif|svg)/i.test(src);
	return (
		sources.find(isSaved) ?? sources.find((src) => !src.startsWith('data:')) ?? sources[0] ?? ''
	);
}

const isWebLink = ({ href, from, to }: Link) => /^https?:\/\//i.test(href) && to > from;
