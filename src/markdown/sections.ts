import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { plainText } from './plain-text.ts';

/** What an author wrote under one heading, without markup and code: for search and for the checker. */
export interface TextSection {
	/** The first section of a report has none. */
	readonly heading?: Heading;
	/** Paragraphs, items and rows of tables; a line break stands where the author made one. */
	readonly paragraphs: readonly TextLine[];
}

export interface TextLine {
	/** Where the text begins, in the file. */
	readonly line: number;
	readonly text: string;
}

export interface Heading extends TextLine {
	readonly id: string;
	readonly depth: number;
}

/** Gives headings ids that stay when words change: `s-1`, `s-2` … by their order. */
export function headingIds() {
	return (tree: Root): void => {
		let count = 0;
		visit(tree, 'element', (node) => {
			if (!/^h[2-6]$/.test(node.tagName) || node.properties['id']) return;
			count += 1;
			node.properties['id'] = `s-${count}`;
		});
	};
}

/** Keeps the sections of a text in `file.data`. */
export function sections() {
	return (tree: Root, file: VFile): void => {
		file.data.sections = sectionsOf(tree);
	};
}

function sectionsOf(tree: Root): TextSection[] {
	const found: { heading?: Heading; paragraphs: TextLine[] }[] = [{ paragraphs: [] }];
	for (const node of tree.children) {
		const [, depth] = (node.type === 'element' && /^h([2-6])$/.exec(node.tagName)) || [];
		if (node.type !== 'element' || depth === undefined) {
			found.at(-1)?.paragraphs.push(...linesOf([node]));
			continue;
		}
		const id = String(node.properties['id']);
		const heading = { id, depth: Number(depth), line: lineOf(node), text: plainText([node]) };
		found.push({ heading, paragraphs: [] });
	}
	return found.filter(({ heading, paragraphs }) => heading ?? paragraphs.length > 0);
}

const containers = new Set('p ul ol li blockquote table thead tbody div section figure'.split(' '));

/** Blocks become lines of their own; what stands between them on one level is one line. */
function linesOf(nodes: readonly Nodes[]): TextLine[] {
	const lines: TextLine[] = [];
	let open: Nodes[] = [];
	const close = () => {
		const [first] = open;
		const text = plainText(open);
		if (first && text !== '') lines.push({ line: lineOf(first), text });
		open = [];
	};
	for (const node of nodes) {
		if (node.type === 'text' && node.value.trim() === '' && open.length === 0) continue;
		const name = node.type === 'element' ? node.tagName : '';
		if (node.type !== 'element' || !(containers.has(name) || name === 'tr' || name === 'pre')) {
			open.push(node);
			continue;
		}
		close();
		if (name === 'tr') {
			const cells = node.children.map((cell) => plainText([cell])).filter(Boolean);
			lines.push({ line: lineOf(node), text: cells.join('，') });
		} else if (name !== 'pre') lines.push(...linesOf(node.children));
	}
	close();
	return lines;
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
