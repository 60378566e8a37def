import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { textsOf, type Block } from '#import/source/block.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { inserted, type Tracked } from '#import/source/tracked.ts';
import { ImportFailure } from '#import/source/failure.ts';

interface Options {
	readonly links: SourceDocument['links'];
	/** Address and description of a picture, or `undefined` where it could not be had. */
	readonly pictureFor: (src: string) => { readonly url: string; readonly alt: string } | undefined;
}

/** Blocks as Markdown. Makes sure that what a reader will see is what the blocks say. */
export function writeMarkdown(blocks: readonly Block[], options: Options): string {
	const tree: Root = { type: 'root', children: nodesOf(blocks, options) };
	const markdown = unified()
		.use(remarkGfm)
		.use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', listItemIndent: 'one' })
		.stringify(tree);
	const expected = blocks
		.filter((block) => block.type !== 'picture')
		.flatMap(textsOf)
		.map(({ text }) => text)
		.join('');
	if (bare(readBack(markdown)) !== bare(expected)) {
		throw new ImportFailure(
			'写成 Markdown 以后文字和原文不一致，没有写入。',
			'这是导入程序的错误，请把文件交给维护者。',
		);
	}
	return markdown;
}

const bare = (text: string) => text.replace(/\s+/g, '');

function readBack(markdown: string): string {
	const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(markdown);
	const words: string[] = [];
	visit(tree, ['text', 'inlineCode', 'code', 'html'], (node) => {
		if ('value' in node) words.push(node.value);
	});
	return words.join('');
}

function nodesOf(blocks: readonly Block[], options: Options): RootContent[] {
	const nodes: RootContent[] = [];
	for (const block of blocks) {
		const node = nodeOf(block, options);
		const last = nodes.at(-1);
		const goesOn = node?.type === 'list' && last?.type === 'list' && last.ordered === node.ordered;
		if (goesOn) last.children.push(...node.children);
		else if (node) nodes.push(node);
	}
	return nodes;
}

function nodeOf(block: Block, { links, pictureFor }: Options): RootContent | undefined {
	if (block.type === 'table') {
		const cell = (words: Tracked) =>
			({ type: 'tableCell', children: phrasing(words, links) }) as const;
		const rows = block.rows.map((row) => ({ type: 'tableRow', children: row.map(cell) }) as const);
		return { type: 'table', children: rows };
	}
	if (block.type === 'picture') {
		const picture = pictureFor(block.src);
		return picture && { type: 'paragraph', children: [{ type: 'image', ...picture }] };
	}
	const children = phrasing(block.text, links);
	if (block.heading > 0)
		return { type: 'heading', depth: depths[block.heading - 1] ?? 4, children };
	const words: Paragraph = { type: 'paragraph', children };
	if (block.listDepth > 0) return listOf(words, block.ordinal);
	return block.isQuote ? { type: 'blockquote', children: [words] } : words;
}

const depths = [2, 2, 3, 4] as const;

/** A list of one item; a number that the source does not count is a bullet. */
function listOf(words: Paragraph, ordinal: number): List {
	const item: ListItem = { type: 'listItem', spread: false, children: [words] };
	const order = ordinal > 0 ? { ordered: true, start: ordinal } : { ordered: false };
	return { type: 'list', ...order, spread: false, children: [item] };
}

/** remark escapes a text in time that grows with the square of its signs. */
const longest = 2000;

/** Words with the links that stand over them, in pieces of bounded length. */
function phrasing({ text, at }: Tracked, links: Options['links']): PhrasingContent[] {
	const urlAt = (index: number) => links.get(at[index] ?? inserted);
	const nodes: PhrasingContent[] = [];
	for (let from = 0, to = 1; from < text.length; from = to++) {
		const url = urlAt(from);
		while (to < text.length && to - from < longest && urlAt(to) === url) to++;
		const value = text.slice(from, to).replace(/\s*\n\s*/g, ' ');
		const words = { type: 'text', value } as const;
		nodes.push(url === undefined ? words : { type: 'link', url, children: [words] });
	}
	return nodes;
}
