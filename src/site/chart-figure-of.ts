import type { Archive, Report } from '#archive/archive.ts';
import { charts, type ChartId, type ChartRows } from '#charts/index.ts';
import { words, type ChartFacts } from '#i18n/zh-hans.ts';
import type { Cell, ChartFigure } from '#markdown/chart-figure.ts';
import { formatInterval } from '#model/format-interval.ts';
import { chartRows } from './chart-rows.ts';
import { readable } from './readable-rows.ts';
import { labelOf, pathOf } from './labels.ts';
import { url } from './url.ts';

/** The chart of a name over some reports, with all its words; `null` where there is nothing to show. */
export function chartFigure(
	id: ChartId,
	archive: Archive,
	reports: readonly Report[] = archive.reports,
): ChartFigure | null {
	const chart = charts.find((one) => one.id === id);
	const all = chart && chartRows(chart, archive, reports);
	if (!all || all.rows.length === 0) return null;
	const rows = readable(all, chart);
	const { title, rowHeading, unit, reading } = words.chart[id];
	const facts = factsOf(all, (key) => labelOf(chart.rowKind, key, archive));
	const isWhole = reports === archive.reports;
	const wordOf = (row: string, column: string) => ({
		label: labelOf(chart.rowKind, row, archive),
		unit: unit || labelOf(chart.columnKind, column, archive),
	});
	return {
		id,
		form: chart.form,
		title,
		isTimed: chart.rowKind === 'school-year' || chart.rowKind === 'month',
		unit,
		rowHeading,
		finding: findingOf(id, facts),
		reading: reading({ ...facts, odd: oddOf(all, wordOf) }),
		columns: rows.columns.map((key) =>
			key === 'rest' ? words.chart.rest : labelOf(chart.columnKind, key, archive),
		),
		rows: rows.rows.map(({ key, cells }) => {
			const path = pathOf(chart.rowKind, key, archive);
			const label = labelOf(chart.rowKind, key, archive);
			return { label, ...(path && { href: url(path) }), cells: cells.map(cellOf) };
		}),
		...(isWhole && { downloads: downloadsOf(id) }),
	};
}

function findingOf(id: ChartId, facts: ChartFacts): string | undefined {
	const chart = words.chart[id];
	return 'finding' in chart ? chart.finding(facts) : undefined;
}

function factsOf({ rows }: ChartRows, labelFor: (key: string) => string): ChartFacts {
	const totalOf = (cells: ChartRows['rows'][number]['cells']) =>
		cells.reduce((total, cell) => total + (cell?.min ?? 0), 0);
	const undated = rows.find(({ key }) => key === 'undated' || key === 'unknown');
	const dated = rows.filter((row) => row !== undated);
	const [first, second] = dated
		.map(({ key, cells }) => ({ key, value: totalOf(cells) }))
		.sort((a, b) => b.value - a.value);
	return {
		top:
			first && first.value > (second?.value ?? 0)
				? { label: labelFor(first.key), value: String(first.value) }
				: undefined,
		rows: dated.length,
		filledRows: dated.filter(({ cells }) => totalOf(cells) > 0).length,
		total: rows.reduce((total, { cells }) => total + totalOf(cells), 0),
		undated: undated ? totalOf(undated.cells) : 0,
	};
}

/** The one number that is more than all others together, and would else look like a fault. */
function oddOf(
	{ columns, rows }: ChartRows,
	wordOf: (row: string, column: string) => { label: string; unit: string },
): ChartFacts['odd'] {
	const cells = rows.flatMap(({ key, cells }) =>
		cells.flatMap((cell, place) => (cell ? [{ ...cell, key, column: columns[place] ?? '' }] : [])),
	);
	const sum = cells.reduce((total, { min }) => total + min, 0);
	const odd = cells.find(({ min, sources }) => min > sum - min && sources !== undefined);
	if (odd?.sources === undefined || cells.length < 2) return undefined;
	return { ...wordOf(odd.key, odd.column), value: formatInterval(odd), sources: odd.sources };
}

const noRecord: Cell = {
	min: 0,
	max: 0,
	isApproximate: false,
	isMissing: true,
	text: words.pairing.noRecord,
};

const cellOf = (cell: ChartRows['rows'][number]['cells'][number]): Cell =>
	cell === null ? noRecord : { ...cell, text: formatInterval(cell) };

const downloadsOf = (id: string) => [
	{ label: words.chart.csv, href: url(`/data/charts/${id}.csv`) },
	{ label: words.chart.json, href: url(`/data/charts/${id}.json`) },
];
