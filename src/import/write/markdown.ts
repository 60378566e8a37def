import type { Emphasis, List, PhrasingContent, RootContent, Strong, Text } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { syntax } from '#markdown/syntax.ts';
import { textsOf, type Block } from '#import/source/block.ts';
import { noMarks, type Marks } from '#import/source/source.ts';
import { inserted, type Tracked } from '#import/source/tracked.ts';
import { ImportFailure } from '#import/source/failure.ts';

interface Options {
	readonly marks: Marks;
	/** Address and description of a picture, or `undefined` where it could not be had. */
	readonly pictureFor: (src: string) => { readonly url: string; readonly alt: string } | undefined;
}

/** Blocks as Markdown. Makes sure that what a reader will see is what the blocks say. */
export function writeMarkdown(blocks: readonly Block[], options: Options): string {
	const markdown = processor.stringify({ type: 'root', children: nodesOf(blocks, options) });
	const words = blocks.filter(({ type }) => type !== 'picture').flatMap(textsOf);
	if (wordsIn(markdown) !== bare(words.map(({ text }) => text).join(''))) {
		throw new ImportFailure(
			'写成 Markdown 以后文字和原文不一致，没有写入。',
			'这是导入程序的错误，请把文件交给维护者。',
		);
	}
	return markdown;
}

const processor = unified()
	.use(remarkParse)
	.use({ plugins: syntax })
	.use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', listItemIndent: 'one' })
	.freeze();

const bare = (text: string) => text.replace(/\s+/g, '');

function wordsIn(markdown: string): string {
	const tree = processor.parse(markdown);
	processor.runSync(tree, markdown);
	const words: string[] = [];
	visit(tree, ['text', 'inlineCode', 'code', 'html'], (one) => {
		if ('value' in one) words.push(one.value);
	});
	return bare(words.join(''));
}

function nodesOf(blocks: readonly Block[], options: Options): RootContent[] {
	const nodes: RootContent[] = [];
	for (const block of blocks) {
		const node = nodeOf(block, options);
		const last = nodes.at(-1);
		if (node?.type === 'list' && last?.type === 'list' && goesOn(last, node))
			last.children.push(...node.children);
		else if (node) nodes.push(node);
	}
	return nodes;
}

function nodeOf(block: Block, { marks, pictureFor }: Options): RootContent | undefined {
	// Headings are bold by themselves.
	const onlyLinks = { ...noMarks, links: marks.links };
	if (block.type === 'table') {
		const children = block.rows.map((row, index) => {
			const cells = row.map((cell) => {
				const words = phrasing(cell, index === 0 ? onlyLinks : marks);
				return { type: 'tableCell', children: words } as const;
			});
			return { type: 'tableRow', children: cells } as const;
		});
		return { type: 'table', children };
	}
	if (block.type === 'picture') {
		const picture = pictureFor(block.src);
		return picture && { type: 'paragraph', children: [{ type: 'image', ...picture }] };
	}
	if (block.heading > 0) {
		const depth = ([2, 2, 3, 4] as const)[block.heading - 1] ?? 4;
		return { type: 'heading', depth, children: phrasing(block.text, onlyLinks) };
	}
	const words = { type: 'paragraph', children: phrasing(block.text, marks) } as const;
	if (block.listDepth > 0)
		return listOf({ type: 'listItem', spread: false, children: [words] }, block.ordinal);
	return block.isQuote ? { type: 'blockquote', children: [words] } : words;
}

/** A list that begins anew with 1 is another one. */
const goesOn = (list: List, next: List): boolean =>
	list.ordered === next.ordered &&
	(list.ordered !== true || next.start === (list.start ?? 1) + list.children.length);

/** A list of one item; a number that the source does not count is a bullet. */
const listOf = (item: List['children'][number], ordinal: number): List => ({
	type: 'list',
	...(ordinal > 0 ? { ordered: true, start: ordinal } : { ordered: false }),
	spread: false,
	children: [item],
});

/** remark escapes a text in time that grows with the square of its signs. */
const longest = 2000;

/** Words with their links, in bold and italics, in pieces of bounded length. */
function phrasing({ text, at }: Tracked, { links, styles }: Marks): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	for (let from = 0, to = 1; from < text.length; from = to++) {
		const [url, style] = [links.get(at[from] ?? inserted), styles.get(at[from] ?? inserted)];
		// What the importer has put in is set as what stands before it.
		const goesOn = (offset = inserted) =>
			offset === inserted || (links.get(offset) === url && styles.get(offset) === style);
		while (to < text.length && to - from < longest && goesOn(at[to])) to++;
		const marked = styled(text.slice(from, to).replace(/\s*\n\s*/g, ' '), style);
		if (url === undefined) nodes.push(...marked);
		else nodes.push({ type: 'link', url, children: marked });
	}
	return nodes;
}

type Marked = Text | Strong | Emphasis;

/** Blanks at the ends of what is marked stand outside. */
function styled(value: string, style: 'strong' | 'emphasis' | undefined): Marked[] {
	const text = (words: string): Text => ({ type: 'text', value: words });
	const words = value.trim();
	if (style === undefined || words === '') return [text(value)];
	const [before = '', after = ''] = value.split(words);
	return [text(before), { type: style, children: [text(words)] }, text(after)];
}
