import type {
	Emphasis,
	List,
	ListItem,
	Nodes,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
	Strong,
	Text,
} from 'mdast';
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
	const tree: Root = { type: 'root', children: nodesOf(blocks, options) };
	const markdown = processor.stringify(tree);
	const words = blocks.filter(({ type }) => type !== 'picture').flatMap(textsOf);
	if (wordsIn(readBack(markdown)) !== bare(words.map(({ text }) => text).join(''))) {
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

function readBack(markdown: string): Root {
	const tree = processor.parse(markdown);
	processor.runSync(tree, markdown);
	return tree;
}

const bare = (text: string) => text.replace(/\s+/g, '');

function wordsIn(node: Nodes): string {
	const words: string[] = [];
	visit(node, ['text', 'inlineCode', 'code', 'html'], (one) => {
		if ('value' in one) words.push(one.value);
	});
	return bare(words.join(''));
}

/** The words in bold and in italics. */
function markedIn(tree: Root): string {
	const marked: string[] = [];
	visit(tree, ['strong', 'emphasis'], (one) => {
		marked.push(`${one.type} ${wordsIn(one)}`);
	});
	return marked.join('\n');
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

function nodeOf(block: Block, { marks, pictureFor }: Options): RootContent | undefined {
	const onlyLinks = { ...noMarks, links: marks.links };
	if (block.type === 'table') {
		const rows = block.rows.map((row, index) => {
			const own = index === 0 ? onlyLinks : marks;
			const cells = row.map(
				(cell) => ({ type: 'tableCell', children: phrasing(cell, own) }) as const,
			);
			return { type: 'tableRow', children: cells } as const;
		});
		return { type: 'table', children: rows };
	}
	if (block.type === 'picture') {
		const picture = pictureFor(block.src);
		return picture && { type: 'paragraph', children: [{ type: 'image', ...picture }] };
	}
	if (block.heading > 0) {
		const depth = depths[block.heading - 1] ?? 4;
		return { type: 'heading', depth, children: phrasing(block.text, onlyLinks) };
	}
	const words: Paragraph = { type: 'paragraph', children: phrasing(block.text, marks) };
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

/**
 * Words with their links, in bold and italics, in pieces of bounded length. Bold and italics that
 * would not be read back as they are set are left out.
 */
function phrasing({ text, at }: Tracked, { links, styles }: Marks): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	for (let from = 0, to = 1; from < text.length; from = to++) {
		const [url, style] = [links.get(at[from] ?? inserted), styles.get(at[from] ?? inserted)];
		// What the importer has put in is set as what stands before it.
		const goesOn = (offset = inserted) =>
			offset === inserted || (links.get(offset) === url && styles.get(offset) === style);
		while (to < text.length && to - from < longest && goesOn(at[to])) to++;
		const marked = styled(text.slice(from, to).replace(/\s*\n\s*/g, ' '), style);
		nodes.push(
			...(url === undefined ? marked : [{ type: 'link', url, children: marked } as const]),
		);
	}
	const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: nodes }] };
	const isRead =
		styles.size === 0 || markedIn(readBack(processor.stringify(tree))) === markedIn(tree);
	return isRead ? nodes : phrasing({ text, at }, { ...noMarks, links });
}

/** Blanks at the ends of what is marked stand outside. */
function styled(
	value: string,
	style: 'strong' | 'emphasis' | undefined,
): (Text | Strong | Emphasis)[] {
	const words = value.trim();
	const text = (part: string): Text => ({ type: 'text', value: part });
	if (style === undefined || words === '') return [text(value)];
	const [before = '', after = ''] = value.split(words);
	const marked = { type: style, children: [text(words)] };
	return [text(before), marked, text(after)].filter((node) => !('value' in node) || node.value);
}
