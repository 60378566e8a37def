import type { ChartRows } from '#charts/index.ts';
import type { ChartFacts, Most } from '#i18n/zh-hans.ts';
import { formatInterval } from '#model/format-interval.ts';

type Cells = ChartRows['rows'][number]['cells'];

/** What the keys of a chart are called. */
interface Labels {
	readonly row: (key: string) => string;
	readonly column: (key: string) => string;
	/** A row and a column together. @example '2021–2022学年10月' */
	readonly cell: (row: string, column: string) => string;
}

/** What a chart's sentences may be about. */
export function factsOf({ columns, rows }: ChartRows, labels: Labels): ChartFacts {
	const unknown = rows.find(({ key }) => key === 'undated' || key === 'unknown');
	const known = rows.filter((row) => row !== unknown);
	const sizes = known.map(({ key, cells }) => ({ label: labels.row(key), min: sizeOf(cells) }));
	const cellsAt = (place: number) =>
		known.flatMap(({ key, cells }) => {
			const cell = cells[place];
			return cell ? [{ key, min: cell.min, max: cell.max, text: formatInterval(cell) }] : [];
		});
	const total = rows.reduce((sum, { cells }) => sum + sizeOf(cells), 0);
	const placed = columns.flatMap((column, place) => (column === 'undated' ? [] : cellsAt(place)));
	return {
		rows: known.length,
		filledRows: sizes.filter(({ min }) => min > 0).length,
		total,
		unplaced: placed.reduce((left, { min }) => left - min, total),
		undated: unknown ? sizeOf(unknown.cells) : 0,
		sums: columns.map((_, place) =>
			rows.reduce((sum, { cells }) => sum + (cells[place]?.min ?? 0), 0),
		),
		top: mostOf(sizes.map(({ label, min }) => ({ label, min, max: min, text: String(min) }))),
		tops: columns.map((_, place) =>
			mostOf(cellsAt(place).map((cell) => ({ ...cell, label: labels.row(cell.key) }))),
		),
		peak: mostOf(
			columns.flatMap((column, place) =>
				column === 'undated'
					? []
					: cellsAt(place).map((cell) => ({ ...cell, label: labels.cell(cell.key, column) })),
			),
		),
		odd: oddOf({ columns, rows }, labels),
	};
}

interface Sized {
	readonly label: string;
	readonly min: number;
	readonly max: number | null;
	readonly text: string;
}

/** Those with the largest number, where all of them have it alike and no other may have more. */
function mostOf(items: readonly Sized[]): Most | undefined {
	const largest = Math.max(0, ...items.map(({ min }) => min));
	const most = items.filter(({ min }) => min === largest);
	const [value, ...others] = new Set(most.map(({ text }) => text));
	if (items.some(({ min, max }) => min < largest && (max ?? Infinity) > largest)) return undefined;
	if (largest === 0 || value === undefined || others.length > 0) return undefined;
	return { labels: most.map(({ label }) => label), value };
}

/** The one number that is more than all others together: without a word about it it looks wrong. */
function oddOf({ columns, rows }: ChartRows, labels: Labels): ChartFacts['odd'] {
	const cells = rows.flatMap(({ key, cells }) =>
		cells.flatMap((cell, place) => (cell ? [{ ...cell, key, column: columns[place] ?? '' }] : [])),
	);
	const sum = cells.reduce((total, { min }) => total + min, 0);
	const odd = cells.find(({ min, sources }) => min > sum - min && sources !== undefined);
	if (odd?.sources === undefined || cells.length < 2) return undefined;
	return {
		label: labels.row(odd.key),
		unit: labels.column(odd.column),
		value: formatInterval(odd),
		sources: odd.sources,
	};
}

const sizeOf = (cells: Cells): number => cells.reduce((size, cell) => size + (cell?.min ?? 0), 0);
