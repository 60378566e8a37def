import type { Chart, ChartRows, KeyKind } from '#charts/index.ts';
import { sum } from '#stats/interval.ts';

/** Colours that everybody can tell apart. */
const mostColumns = 5;

/** Rows that have no order of their own. */
const names: ReadonlySet<KeyKind> = new Set(['region', 'subject', 'pairing']);

/**
 * The rows of a chart as they are drawn: names by size and without empty ones, and what is more than
 * five columns in a last one for the rest. The files of the chart hold all.
 */
export function readable({ columns, rows }: ChartRows, { form, rowKind }: Chart): ChartRows {
	const sizeOf = (cells: ChartRows['rows'][number]['cells']) =>
		cells.reduce((total, cell) => total + (cell?.min ?? 0), 0);
	const sorted = names.has(rowKind)
		? rows
				.filter(({ cells }) => sizeOf(cells) > 0)
				.sort(
					(a, b) =>
						Number(a.key === 'unknown') - Number(b.key === 'unknown') ||
						sizeOf(b.cells) - sizeOf(a.cells),
				)
		: rows;
	const isCrowded = form === 'stacked' && columns.length > mostColumns;
	return isCrowded ? folded({ columns, rows: sorted }) : { columns, rows: sorted };
}

function folded({ columns, rows }: ChartRows): ChartRows {
	const sizes = columns.map((_, place) =>
		rows.reduce((total, { cells }) => total + (cells[place]?.min ?? 0), 0),
	);
	const largest = [...sizes.keys()]
		.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
		.slice(0, mostColumns - 1);
	const isKept = (place: number) => largest.includes(place);
	return {
		columns: [...columns.filter((_, place) => isKept(place)), 'rest'],
		rows: rows.map(({ key, cells }) => {
			const rest = cells.flatMap((cell, place) => (cell && !isKept(place) ? [cell] : []));
			return { key, cells: [...cells.filter((_, place) => isKept(place)), sum(rest)] };
		}),
	};
}
