import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';

/** Cells that go on from above become part of the cell above, as HTML says it. */
export function mergedDown(table: Element): Element {
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
