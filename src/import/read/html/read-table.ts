import type { Element, Nodes } from 'hast';
import { insert, join, nothing, trim, type Tracked } from '#import/clean/text/tracked.ts';
import { tags } from './tags.ts';

type Take = (text: string) => Tracked;

/** Whether a table holds data; old pages and some editors use tables to place whole articles. */
export function isDataTable(table: Element): boolean {
	const rows = elementsIn(table, 'tr');
	const cells = rows.map((row) => cellsOf(row));
	const isWide = cells.some((row) => row.length > 1);
	const isNested = elementsIn(table, 'table').length > 0 || elementsIn(table, 'img').length > 0;
	const longest = Math.max(0, ...cells.flat().map((cell) => lengthOf(cell)));
	return rows.length > 1 && isWide && !isNested && longest <= 400;
}

/** The cells row by row; a cell over several columns is followed by empty ones. */
export function readTable(table: Element, take: Take): Tracked[][] {
	const rows = collectRows(table, take);
	const width = Math.max(...rows.map((row) => row.length));
	return rows.map((row) => [...row, ...new Array<Tracked>(width - row.length).fill(nothing)]);
}

function collectRows(table: Element, take: Take): Tracked[][] {
	const rows: Tracked[][] = [];
	const loose: Tracked[] = [];
	const covered = new Map<number, number>();
	const visit = (node: Nodes): void => {
		if (node.type === 'text') loose.push(take(node.value));
		else if (node.type === 'element' && node.tagName === 'tr')
			rows.push(readRow(node, { take, loose, covered }));
		else if (node.type === 'element' && node.tagName === 'caption')
			rows.push([readCell(node, take)]);
		else if ('children' in node) node.children.forEach(visit);
	};
	table.children.forEach(visit);
	const stray = loose.filter(({ text }) => text.trim());
	return stray.length > 0 ? [...rows, [trim(join(...stray))]] : rows;
}

interface Grid {
	readonly take: Take;
	readonly loose: Tracked[];
	/** How many rows below are still covered by a cell from above, by column. */
	readonly covered: Map<number, number>;
}

function readRow(row: Element, { take, loose, covered }: Grid): Tracked[] {
	const cells: Tracked[] = [];
	const skipCovered = () => {
		for (let rows = covered.get(cells.length); rows; rows = covered.get(cells.length)) {
			covered.set(cells.length, rows - 1);
			cells.push(nothing);
		}
	};
	for (const child of row.children) {
		if (child.type === 'element' && /^t[dh]$/.test(child.tagName)) {
			skipCovered();
			const [width, height] = [spanOf(child, 'colSpan'), spanOf(child, 'rowSpan')];
			for (let column = 0; column < width; column++)
				if (height > 1) covered.set(cells.length + column, height - 1);
			cells.push(readCell(child, take), ...new Array<Tracked>(width - 1).fill(nothing));
		} else if (child.type === 'text') loose.push(take(child.value));
		else if (child.type === 'element') loose.push(readCell(child, take));
	}
	skipCovered();
	return cells;
}

const spanOf = ({ properties }: Element, name: 'colSpan' | 'rowSpan') =>
	Math.min(50, Math.max(1, Number(properties[name] ?? 1) || 1));

function readCell(cell: Element, take: Take): Tracked {
	const parts: Tracked[] = [];
	const visit = (node: Nodes): void => {
		if (node.type === 'text') parts.push(take(node.value));
		else if ('children' in node) node.children.forEach(visit);
		if (node.type === 'element' && tags.isBlock(node)) parts.push(insert(' '));
	};
	cell.children.forEach(visit);
	return trim(join(...parts));
}

const cellsOf = (row: Element): Element[] =>
	row.children
		.filter((child) => child.type === 'element')
		.filter(({ tagName }) => /^t[dh]$/.test(tagName));

function elementsIn(parent: Element, tagName: string): Element[] {
	return parent.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		const inside = elementsIn(child, tagName);
		return child.tagName === tagName ? [child, ...inside] : inside;
	});
}

function lengthOf(node: Nodes): number {
	if (node.type === 'text') return node.value.trim().length;
	return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}
