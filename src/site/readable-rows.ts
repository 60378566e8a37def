import type { Chart, ChartRows, KeyKind } from '#charts/index.ts';
import { sum } from '#stats/interval.ts';

/** Colours that everybody can tell apart. */
const mostColumns = 5;

type Row = ChartRows['rows'][number];

/** Rows that have no order of their own. */
const names: ReadonlySet<KeyKind> = new Set(['region', 'subject', 'pairing', 'concept', 'plan']);

/** Fewer empty years than this say more one by one. */
const leastFolded = 3;

/**
 * The rows of a chart as they are drawn: names by size and without empty ones, empty years in a row
 * as one, and what is more than five columns in a last one for the rest. The files of the chart hold
 * all.
 */
export function readable({ columns, rows }: ChartRows, { form, rowKind }: Chart): ChartRows {
	const shown = { columns, rows: drawnRows(rows, rowKind) };
	const isCrowded = form === 'stacked' && columns.length > mostColumns;
	return isCrowded ? folded(shown) : shown;
}

function drawnRows(rows: readonly Row[], kind: KeyKind): readonly Row[] {
	if (names.has(kind)) return bySize(rows);
	return kind === 'school-year' ? withoutGaps(rows) : rows;
}

/** The largest first, what has no name last. */
const bySize = (rows: readonly Row[]): Row[] =>
	rows
		.filter(({ cells }) => cells.some((cell) => cell !== null && cell.max !== 0))
		.sort(
			(a, b) =>
				Number(a.key === 'unknown') - Number(b.key === 'unknown') ||
				largestOf(b.cells) - largestOf(a.cells),
		);

/** School years with each run of empty ones as a row of its own: `2004-2010`. */
function withoutGaps(rows: readonly Row[]): Row[] {
	return rows.flatMap((row, place) => {
		if (isFilled(row)) return [row];
		const first = rows.findLastIndex((one, at) => at < place && isFilled(one)) + 1;
		const next = rows.findIndex((one, at) => at > place && isFilled(one));
		const run = rows.slice(first, next < 0 ? rows.length : next);
		if (run.length < leastFolded) return [row];
		const [from] = (run[0] ?? row).key.split('-');
		const [, to] = (run.at(-1) ?? row).key.split('-');
		return row === run[0] ? [{ ...row, key: `${from}-${to}` }] : [];
	});
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

/** Not their sum: people and person-times are never added. */
const largestOf = (cells: Row['cells']): number =>
	Math.max(0, ...cells.map((cell) => cell?.min ?? 0));

const isFilled = ({ key, cells }: Row): boolean =>
	key === 'undated' || cells.some((cell) => cell === null || cell.max !== 0);
