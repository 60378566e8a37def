import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives headings ids that stay when words change: `s-1`, `s-2` … by their order. */
export function headingIds() {
	return (tree: Root): void => {
		const seen = { headings: 0 };
		visit(tree, 'element', (node) => {
			if (!/^h[2-6]$/.test(node.tagName) || node.properties['id']) return;
			seen.headings += 1;
			node.properties['id'] = `s-${seen.headings}`;
		});
	};
}
