import type {
	List,
	ListItem,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
	TableRow,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { ImportFailure } from '#import/failure.ts';
import type { Block, Link, TextBlock } from '#import/clean/text/block.ts';
import { textsOf } from '#import/clean/text/block.ts';
import { inserted, type Tracked } from '#import/clean/text/tracked.ts';

interface Options {
	readonly links: readonly Link[];
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
	const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
	const words: string[] = [];
	visit(tree, ['text', 'inlineCode', 'code', 'html'], (node) => {
		if ('value' in node) words.push(node.value);
	});
	return words.join('');
}

function nodesOf(blocks: readonly Block[], options: Options): RootContent[] {
	const nodes: RootContent[] = [];
	for (const block of blocks) {
		const last = nodes.at(-1);
		if (block.type === 'text' && block.listDepth > 0 && block.heading === 0) {
			const isOrdered = block.ordinal > 0;
			const goesOn = last?.type === 'list' && Boolean(last.ordered) === isOrdered;
			if (goesOn) last.children.push(itemOf(block, options));
			else nodes.push(listOf(block, options));
		} else nodes.push(...nodeOf(block, options));
	}
	return nodes;
}

function nodeOf(block: Block, options: Options): RootContent[] {
	if (block.type === 'table') {
		const rows = block.rows.map((row): TableRow => ({
			type: 'tableRow',
			children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell, options.links) })),
		}));
		return [{ type: 'table', children: rows }];
	}
	if (block.type === 'picture') {
		const picture = options.pictureFor(block.src);
		return picture ? [{ type: 'paragraph', children: [{ type: 'image', ...picture }] }] : [];
	}
	const children = phrasing(block.text, options.links);
	if (block.heading > 0)
		return [{ type: 'heading', depth: depths[block.heading - 1] ?? 4, children }];
	const words: Paragraph = { type: 'paragraph', children };
	return [block.isQuote ? { type: 'blockquote', children: [words] } : words];
}

const depths = [2, 2, 3, 4] as const;

const itemOf = (block: TextBlock, { links }: Options): ListItem => ({
	type: 'listItem',
	spread: false,
	children: [{ type: 'paragraph', children: phrasing(block.text, links) }],
});

const listOf = (block: TextBlock, options: Options): List => ({
	type: 'list',
	ordered: block.ordinal > 0,
	start: block.ordinal > 0 ? block.ordinal : null,
	spread: false,
	children: [itemOf(block, options)],
});

/** Words with the links that stand over them, in pieces of bounded length. */
function phrasing({ text, at }: Tracked, links: readonly Link[]): PhrasingContent[] {
	const linkAt = (index: number) => {
		const offset = at[index] ?? inserted;
		const link = links[lastBefore(links, offset)];
		return link && offset >= link.from && offset < link.to ? link : undefined;
	};
	const nodes: PhrasingContent[] = [];
	let from = 0;
	let link = linkAt(0);
	for (let index = 1; index <= text.length; index++) {
		const next = index < text.length ? linkAt(index) : undefined;
		if (index < text.length && next === link && index - from < longest) continue;
		const value = text.slice(from, index).replace(/\s*\n\s*/g, ' ');
		const words = { type: 'text' as const, value };
		nodes.push(link ? { type: 'link', url: link.href, children: [words] } : words);
		[from, link] = [index, next];
	}
	return nodes;
}

/** remark escapes a text in time that grows with the square of its signs. */
const longest = 2000;

/** Place of the last link that begins at or before an offset; links are in order. */
function lastBefore(links: readonly Link[], offset: number): number {
	let [low, high] = [0, links.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((links[middle]?.from ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
