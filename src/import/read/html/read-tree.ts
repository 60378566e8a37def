import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { ImportRule } from '#i18n/words/imports.ts';
import type { BylineFact } from '#import/clean/text/byline.ts';
import { paragraph, type Block, type Link } from '#import/clean/text/block.ts';
import { openLedger } from '#import/clean/text/ledger.ts';
import type { SourceDocument } from '#import/clean/text/source.ts';
import { insert, joinAll, nothing, track, trim, type Tracked } from '#import/clean/text/tracked.ts';
import { contextOf, initialContext, type Context } from './context.ts';
import { isBlock, styleOf } from './elements.ts';
import type { Verdict } from './page-rules.ts';
import { isDataTable, readTable } from './read-table.ts';

interface Options {
	/** Whether a line of text directly below the root is a paragraph, as in pasted text. */
	readonly linesAreParagraphs: boolean;
	readonly judge?: (element: Element) => Verdict;
}

/** Marks around what a format has added to its text, such as Word's own numbers. */
export const generated = { start: '\ue0f0', end: '\ue0f1' } as const;

/** Turns an HTML tree into blocks, and all its text into the source that they are measured against. */
export function readTree(
	root: Root,
	{ linesAreParagraphs, judge = () => undefined }: Options,
): Omit<SourceDocument, 'pictureBytes'> {
	const blocks: Block[] = [];
	const links: Link[] = [];
	const bylines: BylineFact[] = [];
	const doubts: string[] = [];
	const ledger = openLedger();
	const chunks: string[] = [];
	let length = 0;
	let open: { words: Tracked[]; context: Context; isStrong: boolean } | null = null;

	const take = (value: string): Tracked =>
		joinAll(
			value.split(generated.start).flatMap((part, index) => {
				const [added, rest] = index === 0 ? ['', part] : splitAt(part, generated.end);
				const words = track(rest, length);
				chunks.push(rest);
				length += rest.length;
				return [insert(added), words];
			}),
		);
	const drop = (node: Nodes, rule: ImportRule): void => {
		if (node.type === 'text') ledger.removed.push({ rule, text: take(node.value) });
		else if ('children' in node) for (const child of node.children) drop(child, rule);
	};
	const close = () => {
		if (!open) return;
		const text = trim(joinAll(open.words));
		const { heading, align, listDepth, isQuote, isTop: isBare, ordinal } = open.context;
		const shape = { heading, align, listDepth, isQuote, isBare, isStrong: open.isStrong };
		if (text.text) blocks.push({ ...paragraph(text), ...shape, ordinal: ordinal() });
		open = null;
	};
	const write = (words: Tracked, context: Context) => {
		open ??= { words: [], context, isStrong: true };
		open.words.push(words);
		if (words.text.trim() && !context.isStrong) open.isStrong = false;
	};
	const last = () => open?.words.findLast(({ text }) => text !== '')?.text.at(-1) ?? '';

	const walk = (node: Nodes, context: Context): void => {
		if (node.type === 'text') {
			const lines =
				context.isTop && linesAreParagraphs ? node.value.split(/(?<=\n)/) : [node.value];
			for (const line of lines) {
				write(take(line), context);
				if (lines.length > 1 && line.endsWith('\n')) close();
			}
		} else if (node.type === 'root') for (const child of node.children) walk(child, context);
		else if (node.type === 'element') enter(node, context);
	};
	const settle = (element: Element): boolean => {
		const verdict = isStruckOut(element) ? { rule: 'struck-out' as const } : judge(element);
		if (verdict && 'rule' in verdict) drop(element, verdict.rule);
		else if (verdict) takeByline(element, verdict.byline);
		return verdict !== undefined;
	};
	/** The words below a node in one line, as cells and bylines are read. */
	const flat = (node: Nodes): Tracked => {
		if (node.type === 'text') return take(node.value);
		if (!('children' in node)) return nothing;
		const parts: Tracked[] = [];
		for (const child of node.children) {
			if (child.type === 'element' && settle(child)) continue;
			if (child.type === 'element') parts.push(separator(child, parts.at(-1)?.text.at(-1)));
			parts.push(flat(child));
		}
		if (node.type === 'element' && isBlock(node)) parts.push(insert(' '));
		return joinAll(parts);
	};
	const enter = (element: Element, outer: Context): void => {
		if (isBlock(element)) close();
		if (settle(element)) return;
		if (element.tagName === 'br') close();
		else if (element.tagName === 'img') {
			const alt = insert(String(element.properties['alt'] ?? '').trim());
			blocks.push({ type: 'picture', src: sourceOf(element), alt });
		} else if (element.tagName === 'table' && isDataTable(element)) {
			const table = readTable(element, flat);
			blocks.push(...table.titles.map((title) => paragraph(title)));
			blocks.push({ type: 'table', rows: table.rows });
			doubts.push(...table.doubts);
		} else {
			const from = length;
			const context = contextOf(element, outer);
			const mark = separator(element, last());
			if (mark.text !== '') write(mark, context);
			for (const child of element.children) walk(child, context);
			const href = String(element.properties['href'] ?? '');
			if (element.tagName === 'a' && /^https?:\/\//i.test(href) && length > from)
				links.push({ from, to: length, href });
		}
		if (isBlock(element)) close();
	};
	const takeByline = (element: Element, field: BylineFact['field']): void => {
		const quote = flat(element);
		const value = quote.text.trim().replace(/\s+/g, ' ');
		if (value === '' || field === 'count') ledger.removed.push({ rule: 'byline', text: quote });
		else {
			ledger.moved.push({ field, text: quote });
			bylines.push({ field, value, quote });
		}
	};

	walk(root, initialContext);
	close();
	return { text: chunks.join(''), blocks, links, bylines, ledger, meta: { doubts } };
}

function splitAt(text: string, mark: string): [before: string, after: string] {
	const place = text.indexOf(mark);
	return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + mark.length)];
}

const isStruckOut = (element: Element) =>
	/^(?:s|del|strike)$/.test(element.tagName) || /line-through/i.test(styleOf(element));

/** What keeps raised or lowered digits from joining those before them: 10² would be read as 102. */
function separator(element: Element, before = ''): Tracked {
	const isRaised = element.tagName === 'sup' && /[\dA-Za-z)]/.test(before);
	const isLowered = element.tagName === 'sub' && /\d/.test(before);
	if ((!isRaised && !isLowered) || !/^\s*[-+−]?[\dn]/.test(toString(element))) return nothing;
	return insert(isRaised ? '^' : '_');
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
