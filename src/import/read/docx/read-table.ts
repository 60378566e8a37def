import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import type { Maker } from './context.ts';
import { fillOf } from './grounds.ts';
import { childNamed, valueOf } from './xml.ts';

export const readTable: Maker = (table, context) => {
	const tableStyle = valueOf(table, 'w:tblPr', 'w:tblStyle');
	return [mergedDown(h('table', context.readAll(table, { ...context, tableStyle })))];
};

export const readRow: Maker = (row, context) => {
	const skipped = valueOf(row, 'w:trPr', 'w:gridBefore');
	const before = skipped === undefined ? [] : [h('td', { colSpan: skipped })];
	return [h('tr', [...before, ...context.readAll(row, context)])];
};

export const readCell: Maker = (cell, context) => {
	const properties = childNamed(cell, 'w:tcPr');
	const merge = childNamed(properties, 'w:vMerge');
	const goesOn = merge !== undefined && valueOf(merge) !== 'restart';
	const colSpan = valueOf(properties, 'w:gridSpan');
	const ground = fillOf(childNamed(properties, 'w:shd'), null);
	const content = context.readAll(cell, { ...context, ground });
	return [h('td', { colSpan, dataGoesOn: goesOn }, content)];
};

/** Cells that go on from above become part of the cell above, as HTML says it. */
function mergedDown(table: Element): Element {
	const above = new Map<number, Element>();
	for (const row of table.children) {
		if (row.type !== 'element') continue;
		let column = 0;
		row.children = row.children.filter((cell) => {
			if (cell.type !== 'element') return true;
			const origin = above.get(column);
			const isPart = cell.properties['dataGoesOn'] === true && toString(cell).trim() === '';
			if (isPart && origin)
				origin.properties['rowSpan'] = Number(origin.properties['rowSpan'] ?? 1) + 1;
			else above.set(column, cell);
			column += Number(cell.properties['colSpan'] ?? 1);
			return !isPart || !origin;
		});
	}
	return table;
}
