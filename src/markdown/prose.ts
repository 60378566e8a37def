import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';

/** What an author wrote, without markup and code, as the checker reads it. */
export interface Prose {
	/** Paragraphs, items and rows of tables; a line break stands where the author made one. */
	readonly paragraphs: readonly TextLine[];
	readonly headings: readonly (TextLine & { readonly depth: number })[];
}

export interface TextLine {
	/** Where the text begins, in the file. */
	readonly line: number;
	readonly text: string;
}

/** Keeps the prose of a text in `file.data`. */
export function prose() {
	return (tree: Root, file: VFile): void => {
		const paragraphs: TextLine[] = [];
		const headings: Prose['headings'][number][] = [];
		visit(tree, (node) => {
			const line = node.position?.start.line ?? 1;
			const text = textOf(node).trim();
			if (node.type === 'heading') headings.push({ line, text, depth: node.depth });
			else if (node.type !== 'paragraph' && node.type !== 'tableRow') return undefined;
			else if (text !== '') paragraphs.push({ line, text });
			return SKIP;
		});
		file.data.prose = { paragraphs, headings };
	};
}

function textOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'image') return node.alt ?? '';
	if (node.type === 'break') return '\n';
	if (!('children' in node)) return '';
	return node.children.map(textOf).join(node.type === 'tableRow' ? '，' : '');
}
