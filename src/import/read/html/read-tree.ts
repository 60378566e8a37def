import type { Element, Nodes, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { paragraph } from '#import/source/block.ts';
import type { Changes } from '#import/source/changes.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { insert, join, nothing, type Tracked } from '#import/source/tracked.ts';
import type { ImportRule } from '#i18n/words/imports.ts';
import { collectText } from './collect-text.ts';
import { contextOf, initialContext, type HtmlContext } from './context.ts';
import { isBlock, sourceOf, styleOf } from './elements.ts';
import type { Verdict } from './page-rules.ts';
import { isDataTable, mergedDoubts, readTable } from './read-table.ts';
import { writeSigns } from './write-signs.ts';

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

/** What a tree has been read into so far. */
interface Reader extends Required<Options> {
	readonly texts: ReturnType<typeof collectText>;
	readonly changes: Changes;
	readonly doubts: string[];
}

/** Turns an HTML tree into blocks, and all its text into the source that they are measured against. */
export function readTree(root: Root, options: Options): Omit<SourceDocument, 'pictureBytes'> {
	const texts = collectText();
	const reader: Reader = { judge: () => undefined, ...options, texts, changes: [], doubts: [] };
	writeSigns(root);
	walkAll(root.children, initialContext, reader);
	texts.endLine();
	const { changes, doubts } = reader;
	const { text } = texts.source();
	return { text, blocks: texts.blocks, marks: texts.marks, changes, meta: { doubts } };
}

function walkAll(nodes: readonly Nodes[], context: HtmlContext, reader: Reader): void {
	for (const [index, node] of nodes.entries()) {
		if (node.type === 'element') enter(node, nodes[index + 1], context, reader);
		else if (node.type === 'text') write(node, context, reader);
	}
}

function write({ value, data }: Text, context: HtmlContext, reader: Reader): void {
	const { texts, linesAreParagraphs } = reader;
	if (data?.isGenerated) {
		texts.add(value, context);
		return;
	}
	const isCut = context.isBare && linesAreParagraphs;
	for (const part of isCut ? value.split(/(?<=\n)/) : [value]) {
		texts.show(part, context);
		if (isCut && part.endsWith('\n')) texts.endLine();
	}
}

function enter(
	element: Element,
	next: Nodes | undefined,
	outer: HtmlContext,
	reader: Reader,
): void {
	if (isBlock(element)) reader.texts.endLine();
	if (isSettled(element, reader)) return;
	const { doubts, texts } = reader;
	if (element.tagName === 'img') {
		const alt = insert(String(element.properties['alt'] ?? '').trim());
		texts.blocks.push({ type: 'picture', src: sourceOf(element), alt });
	} else if (element.tagName === 'table' && isDataTable(element)) {
		const table = readTable(element, (node) => flat(node, reader));
		texts.blocks.push(...table.titles.map(paragraph), { type: 'table', rows: table.rows });
		doubts.push(...table.doubts);
	} else {
		if (element.tagName === 'table') doubts.push(...mergedDoubts(element));
		readInside(element, next, contextOf(element, outer), reader);
	}
	if (isBlock(element)) reader.texts.endLine();
}

function readInside(
	element: Element,
	next: Nodes | undefined,
	context: HtmlContext,
	reader: Reader,
) {
	const { texts } = reader;
	const position = positionOf(element, next);
	if (position) texts.part();
	const sign = /^\s*[-+−]?[\dn]/.test(toString(element)) && texts.signFor(position);
	if (sign) texts.add(sign, context);
	walkAll(element.children, context, reader);
	if (position) texts.part();
}

/** The words below a node in one line, as cells and bylines are read. */
const flat = (node: Nodes, reader: Reader): Tracked =>
	reader.texts.aside(() => {
		walkAll([node], { ...initialContext, isBare: false }, reader);
	});

/** Whether an element was left out or taken for a byline. */
function isSettled(element: Element, reader: Reader): boolean {
	const { texts, changes, judge } = reader;
	const verdict = judge(element) ?? ruleFor(element);
	if (!verdict) return false;
	texts.part();
	if ('rule' in verdict) {
		leaveOut(element, verdict.rule, reader);
		return true;
	}
	const text = join(element.children.map((child) => flat(child, reader)));
	const value = text.text.trim().replace(/\s+/g, ' ');
	if (value === '') changes.push({ fate: 'removed', rule: 'byline', text });
	else changes.push({ fate: 'evidence', field: verdict.byline, value, text });
	return true;
}

/** Notes what is left out. Word cuts a passage into several runs, which are one. */
function leaveOut(element: Element, rule: ImportRule, { texts, changes }: Reader): void {
	const before = texts.source();
	const [last, text] = [changes.at(-1), unseen(element, texts)];
	const goesOn =
		last?.text.at.at(-1) === before.text.length - 1 && before.text.length > before.lineFrom;
	if (goesOn && last.fate === 'removed' && last.rule === rule)
		changes.splice(-1, 1, { ...last, text: join([last.text, text]) });
	else changes.push({ fate: 'removed', rule, text });
}

function unseen(node: Nodes, texts: Reader['texts']): Tracked {
	if (node.type === 'text') return node.data?.isGenerated ? nothing : texts.take(node.value);
	return 'children' in node ? join(node.children.map((child) => unseen(child, texts))) : nothing;
}

/** How a number stands that is no part of those around it; 10² would be read as 102. */
function positionOf(
	element: Element,
	next: Nodes | undefined,
): 'raised' | 'lowered' | 'apart' | undefined {
	const { tagName } = element;
	const set = /vertical-align:\s*(super|sub)/i.exec(styleOf(element))?.[1]?.toLowerCase();
	// The upper number of a fraction is no power of what stands before it: 2¹/₂.
	const isUpper = next?.type === 'text' && /^\s*[/⁄]/.test(next.value);
	if (tagName === 'sup' || set === 'super') return isUpper ? 'apart' : 'raised';
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
