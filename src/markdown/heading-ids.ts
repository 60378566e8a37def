import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

export interface Heading {
	readonly depth: number;
	readonly id: string;
	readonly text: string;
}

/** Gives headings ids that stay when words change: `s-1`, `s-2` … by their order. */
export function headingIds(found: Heading[]) {
	return (tree: Root): void => {
		visit(tree, 'element', (node) => {
			const [, depth] = /^h([2-6])$/.exec(node.tagName) ?? [];
			if (!depth || node.properties['id']) return;
			const id = `s-${found.length + 1}`;
			node.properties['id'] = id;
			found.push({ depth: Number(depth), id, text: toString(node) });
		});
	};
}
