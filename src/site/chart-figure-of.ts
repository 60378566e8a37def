import type { Archive, Report } from '#archive/archive.ts';
import { charts, type ChartId, type ChartRows } from '#charts/index.ts';
import { words } from '#i18n/zh-hans.ts';
import type { ChartCell, ChartFigure } from '#markdown/chart-figure.ts';
import { formatInterval } from '#model/format-interval.ts';
import { factsOf } from './chart-facts.ts';
import { chartRows } from './chart-rows.ts';
import { readable } from './readable-rows.ts';
import { labelOf, pathOf } from './labels.ts';
import { url } from './url.ts';

/** The chart of a name over some reports, with all its words; `null` where there is nothing to show. */
export function chartFigureOf(
	id: ChartId,
	archive: Archive,
	reports: readonly Report[] = archive.reports,
): ChartFigure | null {
	const chart = charts.find((one) => one.id === id);
	const all = chart && chartRows(chart, archive, reports);
	if (!all || all.rows.length === 0) return null;
	const rows = readable(all, chart);
	const { title, rowHeading, unit, finding, reading } = words.chart[id];
	const row = (key: string) => labelOf(chart.rowKind, key, archive);
	const column = (key: string) => labelOf(chart.columnKind, key, archive);
	const cell = (year: string, month: string) => words.schoolYear(year) + column(month);
	const facts = factsOf(all, { row, column, cell });
	const isWhole = reports === archive.reports;
	return {
		id,
		form: chart.form,
		title,
		isTimed: chart.rowKind === 'school-year' || chart.rowKind === 'month',
		unit,
		rowHeading,
		finding: finding(facts),
		reading: reading(facts),
		columns: rows.columns.map((key) => (key === 'rest' ? words.chart.rest : column(key))),
		rows: rows.rows.map(({ key, cells }) => {
			const path = pathOf(chart.rowKind, key, archive);
			return { label: row(key), ...(path && { href: url(path) }), cells: cells.map(cellOf) };
		}),
		...(isWhole && { downloads: downloadsOf(id) }),
	};
}

const noRecord: ChartCell = {
	min: 0,
	max: 0,
	isApproximate: false,
	isMissing: true,
	text: words.pairing.noRecord,
};

const cellOf = (cell: ChartRows['rows'][number]['cells'][number]): ChartCell =>
	cell === null ? noRecord : { ...cell, text: formatInterval(cell) };

const downloadsOf = (id: string) => [
	{ label: words.chart.csv, href: url(`/data/charts/${id}.csv`) },
	{ label: words.chart.json, href: url(`/data/charts/${id}.json`) },
];
