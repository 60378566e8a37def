import type { Element, Nodes } from 'hast';
import { insert, nothing, trim, type Tracked } from '#import/clean/text/tracked.ts';
import { lengthOf, within } from './elements.ts';

interface Table {
	/** Lines above the columns: the caption, and first rows of one cell. */
	readonly titles: readonly Tracked[];
	readonly rows: readonly (readonly Tracked[])[];
	/** What merged cells may hide, in Chinese. */
	readonly doubts: readonly string[];
}

/** Whether a table holds data; old pages and some editors use tables to place whole articles. */
export function isDataTable(table: Element): boolean {
	const inside = [...within(table)].filter((node) => node.type === 'element').slice(1);
	const rows = inside.filter(({ tagName }) => tagName === 'tr').map(cellsOf);
	const isLayout = inside.some(({ tagName }) => tagName === 'table' || tagName === 'img');
	const isWide = rows.some((cells) => cells.length > 1);
	return (
		rows.length > 1 && isWide && !isLayout && rows.flat().every((cell) => lengthOf(cell) <= 400)
	);
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
	/** Rows below that a cell from above still covers, by column. */
	const covering = new Map<number, { rows: number; words: Tracked }>();
	const visit = (node: Nodes): void => {
		if (node.type === 'element' && node.tagName === 'tr') rows.push(readRow(node));
		else if (node.type === 'text' || (node.type === 'element' && node.tagName === 'caption'))
			titles.push(trim(flat(node)));
		else if ('children' in node) node.children.forEach(visit);
	};
	const readRow = (row: Element): Tracked[] => {
		const cells: Tracked[] = [];
		const skipCovered = () => {
			for (
				let above = covering.get(cells.length);
				above?.rows;
				above = covering.get(cells.length)
			) {
				above.rows--;
				cells.push(above.words);
			}
		};
		for (const child of row.children) {
			if (child.type !== 'element' || !isCell(child)) {
				titles.push(trim(flat(child)));
				continue;
			}
			skipCovered();
			const [width, height] = [spanOf(child, 'colSpan'), spanOf(child, 'rowSpan')];
			const words = trim(flat(child));
			const isFigure = height > 1 && /\d/.test(words.text);
			if (isFigure)
				doubts.push(
					`表格里“${words.text.slice(0, 60)}”一格管着 ${height} 行，只写在第一行，请核对。`,
				);
			const below = isFigure ? nothing : insert(words.text);
			for (let column = 0; column < width; column++)
				covering.set(cells.length + column, {
					rows: height - 1,
					words: column === 0 ? below : nothing,
				});
			cells.push(words, ...new Array<Tracked>(width - 1).fill(nothing));
		}
		skipCovered();
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
