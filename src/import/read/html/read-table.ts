import type { Element, Nodes } from 'hast';
import { insert, nothing, trim, type Tracked } from '#import/source/tracked.ts';
import { elementsIn, lengthOf } from './elements.ts';

interface Table {
	/** Lines above the columns: the caption, and first rows of one cell. */
	readonly titles: readonly Tracked[];
	readonly rows: readonly (readonly Tracked[])[];
	/** What merged cells may hide, in Chinese. */
	readonly doubts: readonly string[];
}

/** Whether a table holds data; old pages and some editors use tables to place whole articles. */
export function isDataTable(table: Element): boolean {
	const inside = [...elementsIn(table)].slice(1);
	const rows = inside.filter(({ tagName }) => tagName === 'tr').map(cellsOf);
	const isLayout = inside.some(({ tagName }) => tagName === 'table' || tagName === 'img');
	const isWide = rows.length > 1 && rows.some((cells) => cells.length > 1);
	return isWide && !isLayout && rows.flat().every((cell) => lengthOf(cell) <= 400);
}

/**
 * The cells row by row, each row as wide as the table. A cell over several columns is followed by
 * empty ones; one over several rows says its words in each, and its figures only once.
 * @param flat takes the words of a node out of the source
 */
export function readTable(table: Element, flat: (node: Nodes) => Tracked): Table {
	const titles: Tracked[] = [];
	const rows: Tracked[][] = [];
	const doubts: string[] = [];
	/** What cells from above put into the rows below, by column. */
	const covering = new Map<number, Tracked[]>();
	const visit = (node: Nodes): void => {
		if (node.type === 'element' && node.tagName === 'tr') rows.push(readRow(node));
		else if (node.type === 'text' || (node.type === 'element' && node.tagName === 'caption'))
			titles.push(trim(flat(node)));
		else if ('children' in node) node.children.forEach(visit);
	};
	const readRow = (row: Element): Tracked[] => {
		const cells: Tracked[] = [];
		const fillCovered = () => {
			for (let above = covering.get(cells.length)?.shift(); above;) {
				cells.push(above);
				above = covering.get(cells.length)?.shift();
			}
		};
		for (const child of row.children) {
			const words = trim(flat(child));
			if (child.type !== 'element' || !isCell(child)) {
				titles.push(words);
				continue;
			}
			fillCovered();
			const [width, height] = [spanOf(child, 'colSpan'), spanOf(child, 'rowSpan')];
			const isFigure = height > 1 && /\d/.test(words.text);
			const shown = words.text.slice(0, 60);
			if (isFigure) doubts.push(`表格里“${shown}”一格管着 ${height} 行，只写在第一行，请核对。`);
			const blanks = new Array<Tracked>(width - 1).fill(nothing);
			for (const below of [isFigure ? nothing : insert(words.text), ...blanks])
				covering.set(cells.push(nothing) - 1, new Array<Tracked>(height - 1).fill(below));
			cells[cells.length - width] = words;
		}
		fillCovered();
		return cells;
	};
	table.children.forEach(visit);
	const width = Math.max(...rows.map((row) => row.length));
	const isTitle = ([first, ...others]: readonly Tracked[]) =>
		width > 1 && first?.text !== '' && others.every(({ text }) => text === '');
	const columnsFrom = rows.length > 2 ? rows.findIndex((row) => !isTitle(row)) : 0;
	titles.push(...rows.splice(0, Math.max(0, columnsFrom)).flatMap(([title]) => title ?? []));
	return {
		titles: titles.filter(({ text }) => text !== ''),
		rows: rows.map((row) => [...row, ...new Array<Tracked>(width - row.length).fill(nothing)]),
		doubts,
	};
}

const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';

const cellsOf = ({ children }: Element): Element[] =>
	children.filter((child) => child.type === 'element').filter(isCell);

const spanOf = ({ properties }: Element, name: 'colSpan' | 'rowSpan') =>
	Math.min(50, Math.max(1, Number(properties[name] ?? 1) || 1));
