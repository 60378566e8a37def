import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Lets wide tables scroll by themselves on a phone, and turns column alignment into classes. */
export function tables() {
	return (tree: Root): void => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
			if (node.tagName === 'th') node.properties['scope'] = 'col';
			if (node.tagName === 'input')
				node.properties['ariaLabel'] = node.properties['checked'] ? '已完成' : '未完成';
			if (node.tagName !== 'table' || !parent || index === undefined) return;
			if (parent.type === 'element' && parent.properties['className']) return;
			parent.children[index] = scrollable(node);
			return [SKIP, index];
		});
	};
}

function alignByClass({ properties }: Element): void {
	const { align, ...rest } = properties;
	if (!align) return;
	delete properties['align'];
	Object.assign(properties, rest, { className: [`align-${String(align)}`] });
}

const scrollable = (table: Element): Element => ({
	type: 'element',
	tagName: 'div',
	// A region that scrolls must be reachable by keyboard.
	properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: '表格' },
	children: [table],
});
