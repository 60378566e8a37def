import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
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
			const isStacked = nameCells(node);
			tables.push(() => {
				parent.children[index] = h(
					'div',
					{
						className: isStacked ? ['scroll', 'stacked'] : ['scroll'],
						tabIndex: 0,
						role: 'region',
						ariaLabel: label,
					},
					[node],
				);
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

/** Has the cells of a wide table name their columns, which makes cards of its rows on a phone. */
function nameCells(table: Element): boolean {
	const [head = [], ...rows] = rowsOf(table);
	const names = head.map((cell) => toString(cell));
	if (names.length < 3) return false;
	for (const row of rows)
		for (const [place, cell] of row.entries()) cell.properties['dataLabel'] = names[place] ?? '';
	return true;
}

function rowsOf(table: Element): Element[][] {
	const rows: Element[][] = [];
	visit(table, 'element', (node) => {
		if (node.tagName !== 'tr') return;
		rows.push(node.children.flatMap((cell) => (cell.type === 'element' ? [cell] : [])));
	});
	return rows;
}
