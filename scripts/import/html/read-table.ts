import type { Element, Nodes } from 'hast';
import { insert, join, nothing, trim, type Tracked } from '#import/text/tracked.ts';
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
	const visit = (node: Nodes): void => {
		if (node.type === 'text') loose.push(take(node.value));
		else if (node.type === 'element' && node.tagName === 'tr')
			rows.push(readRow(node, take, loose));
		else if (node.type === 'element' && node.tagName === 'caption')
			rows.push([readCell(node, take)]);
		else if ('children' in node) node.children.forEach(visit);
	};
	table.children.forEach(visit);
	const stray = loose.filter(({ text }) => text.trim());
	return stray.length > 0 ? [...rows, [trim(join(...stray))]] : rows;
}

function readRow(row: Element, take: Take, loose: Tracked[]): Tracked[] {
	return row.children.flatMap((child) => {
		if (child.type === 'element' && /^t[dh]$/.test(child.tagName)) {
			const span = Math.min(50, Math.max(1, Number(child.properties['colSpan'] ?? 1) || 1));
			return [readCell(child, take), ...new Array<Tracked>(span - 1).fill(nothing)];
		}
		if (child.type === 'text') loose.push(take(child.value));
		else if (child.type === 'element') loose.push(readCell(child, take));
		return [];
	});
}

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
