import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** What is wider than a phone scrolls by itself, and can be reached by keyboard. */
export function scrolling() {
	return (tree: Root): void => {
		const tables: (() => void)[] = [];
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
			if (node.tagName === 'th') node.properties['scope'] = 'col';
			if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
			if (node.tagName === 'input') nameCheckbox(node);
			if (node.tagName !== 'table' || !parent || index === undefined) return;
			const label = `表格 ${tables.length + 1}`;
			tables.push(() => {
				parent.children[index] = scrollable(node, label);
			});
		});
		for (const wrap of tables) wrap();
	};
}

/** The style attribute that alignment usually becomes is forbidden by the content security policy. */
function alignByClass({ properties }: Element): void {
	const { align } = properties;
	delete properties['align'];
	if (align) properties['className'] = [`align-${String(align)}`];
}

function nameCheckbox({ properties }: Element): void {
	properties['ariaLabel'] = properties['checked'] ? '已完成' : '未完成';
}

const scrollable = (table: Element, ariaLabel: string): Element =>
	h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel }, [table]);
