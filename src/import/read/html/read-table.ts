import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
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

/** What is lost where a table is read line by line: which rows a cell was merged over. */
export function mergedDoubts(table: Element): string[] {
	const [, ...inside] = elementsIn(table);
	if (inside.some(({ tagName }) => tagName === 'table')) return [];
	const merged = inside.filter(
		(cell) => isCell(cell) && Number(cell.properties['rowSpan'] ?? 1) > 1,
	);
	const words = merged
		.map((cell) => toString(cell).trim())
		.filter((one) => one && one.length <= 30);
	if (words.length === 0) return [];
	const shown = words.slice(0, 5).map((one) => `“${one}”`);
	return [`表格没有照原样带来，里面${shown.join('、')}管着几行，请对照原件核对。`];
}

/**
 * The cells row by row, each row as wide as the table. A cell over several columns is followed by
 * empty ones; one over several rows says its words in each, and its figures only once.
 * @param flat takes the words of a node out of the source
 */
export function readTable(table: Element, flat: (node: Nodes) => Tracked): Table {
	const titles: Tracked[] = [];
	const cells: Cell[][] = [];
	const visit = (node: Nodes): void => {
		const isElement = node.type === 'element';
		if (isElement && isCell(node)) cells.at(-1)?.push(readCell(node, flat(node)));
		else if (node.type === 'text' || (isElement && node.tagName === 'caption'))
			titles.push(trim(flat(node)));
		else if ('children' in node) {
			if (isElement && node.tagName === 'tr') cells.push([]);
			node.children.forEach(visit);
		}
	};
	table.children.forEach(visit);
	const rows = gridOf(cells);
	const isTitle = ([first, ...others]: readonly Tracked[]) =>
		others.length > 0 && first?.text !== '' && others.every(({ text }) => text === '');
	const columnsFrom = rows.length > 2 ? rows.findIndex((row) => !isTitle(row)) : 0;
	titles.push(...rows.splice(0, Math.max(0, columnsFrom)).flatMap(([title]) => title ?? []));
	return {
		titles: titles.filter(({ text }) => text !== ''),
		rows,
		doubts: cells.flat().flatMap(({ words, height, isFigure }) => {
			const shown = words.text.slice(0, 60);
			return isFigure ? `表格里“${shown}”一格管着 ${height} 行，只写在第一行，请核对。` : [];
		}),
	};
}

interface Cell {
	readonly words: Tracked;
	readonly width: number;
	readonly height: number;
	/** Whether it holds a figure for several rows. */
	readonly isFigure: boolean;
}

function readCell(cell: Element, words: Tracked): Cell {
	const spanOf = (name: 'colSpan' | 'rowSpan') =>
		Math.min(50, Math.max(1, Number(cell.properties[name] ?? 1) || 1));
	const height = spanOf('rowSpan');
	return { words, width: spanOf('colSpan'), height, isFigure: height > 1 && /\d/.test(words.text) };
}

/** Puts each cell into the first place of its row that no cell from above takes. */
function gridOf(cells: readonly (readonly Cell[])[]): Tracked[][] {
	const grid = cells.map((): Tracked[] => []);
	for (const [index, row] of cells.entries()) {
		let column = 0;
		for (const { words, width, height, isFigure } of row) {
			while (grid[index]?.[column]) column++;
			for (const [down, line] of grid.slice(index, index + height).entries()) {
				for (let right = 0; right < width; right++) line[column + right] = nothing;
				if (!(isFigure && down > 0)) line[column] = down === 0 ? words : insert(words.text);
			}
			column += width;
		}
	}
	const width = Math.max(...grid.map((row) => row.length));
	return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? nothing));
}

const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';

const cellsOf = ({ children }: Element): Element[] =>
	children.filter((child) => child.type === 'element').filter(isCell);
