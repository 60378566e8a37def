/** A column of a chart's table. */
export interface TableSeries {
	readonly label: string;
	readonly cells: readonly TableCell[];
}

interface TableCell {
	/** What is certain: the lower bound, or the upper one where that is all there is. `null`: no record. */
	readonly value: number | null;
	/** As it stands in the table, with its bound. */
	readonly text: string;
	readonly isExact: boolean;
}

/** Reads the numbers of a chart from the table on the page. */
export function readTable(table: HTMLTableElement) {
	const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells]);
	const headings = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
	return {
		labels: rows.map(([heading]) => (heading ? textOf(heading) : '')),
		/** What each row leads to. */
		links: rows.map(([heading]) => heading?.querySelector('a')?.href),
		series: headings.slice(1).map((label, column): TableSeries => ({
			label,
			cells: rows.map((cells) => cellOf(cells[column + 1])),
		})),
	};
}

function cellOf(cell: HTMLTableCellElement | undefined): TableCell {
	const { min, max, open, approximate } = cell?.dataset ?? {};
	const lower = min === undefined ? null : Number(min);
	const isExact = open === undefined && approximate === undefined && min === max;
	return {
		value: lower === 0 && max !== undefined ? Number(max) : lower,
		text: cell ? textOf(cell) : '',
		isExact,
	};
}

const textOf = (element: Element): string => element.textContent.trim();

/** 2021–22 is as clear as 2021–2022, and shorter. */
export const shortYear = (label: string): string => label.replace(/^(\d{4}–)\d\d(?=\d\d$)/, '$1');

/** A colour of the page, by its token. */
export const colourOf = (token: string): string =>
	getComputedStyle(document.documentElement).getPropertyValue(token).trim();
