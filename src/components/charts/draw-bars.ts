import type { ChartConfiguration, ChartDataset, ChartType, TooltipItem } from 'chart.js';
import { boundLabels } from './bound-labels.ts';
import { labelLines } from './label-lines.ts';
import { openAtSecondTap } from './open-at-second-tap.ts';
import { colourOf, readTable, type TableSeries } from './read-table.ts';

/** Bars or lines; the class of its box says which way the bars run. */
export function barConfiguration(host: HTMLElement, table: HTMLTableElement): ChartConfiguration {
	const { form, labelUnit = '' } = host.dataset;
	const { labels, series, links } = readTable(table);
	const isUpright = host.querySelector(isWide() ? '.vertical, .timed' : '.vertical') !== null;
	const stacked = form === 'stacked';
	const values = valueAxis(labelUnit, stacked);
	const names = labelAxis(labels, { stacked, isNarrow: !isUpright && !isWide() });
	const indexAxis = isUpright ? 'x' : 'y';
	return {
		type: form === 'line' ? 'line' : 'bar',
		data: { labels, datasets: series.map(datasetOf) },
		options: {
			indexAxis,
			interaction: { mode: 'index', intersect: false, axis: indexAxis },
			onClick: openAtSecondTap(links),
			layout: { padding: { right: isUpright ? 8 : 48, top: 16 } },
			scales: isUpright ? { x: names, y: values } : { x: values, y: names },
			plugins: {
				legend: { display: series.length > 1 },
				tooltip: { callbacks: readings(series, stacked) },
			},
		},
		plugins: [boundLabels(series, stacked)],
	};
}

const valueAxis = (unit: string, stacked: boolean) => ({
	type: 'linear' as const,
	stacked,
	beginAtZero: true,
	ticks: { color: colourOf('--ink-soft'), precision: 0 },
	title: { display: true, text: unit },
});

function labelAxis(
	labels: readonly string[],
	{ stacked, isNarrow }: { readonly stacked: boolean; readonly isNarrow: boolean },
) {
	const lines = labels.map((label) => labelLines(label, isNarrow ? 8 : 32));
	const size = isNarrow ? 11 : 12;
	return {
		type: 'category' as const,
		stacked,
		grid: { display: false },
		ticks: {
			autoSkip: false,
			callback: (_: unknown, index: number) => lines[index],
			font: { size },
		},
		// Left to itself it gives long labels less than they need and cuts their beginnings off.
		afterFit: (axis: { width: number }) => {
			const longest = Math.max(...lines.flat().map(({ length }) => length));
			if (isNarrow) axis.width = Math.max(axis.width, longest * size + 14);
		},
	};
}

/** What is said of the bars that are pointed at, and what a stack comes to. */
function readings(series: readonly TableSeries[], stacked: boolean) {
	const { labelTotal = '' } = document.querySelector<HTMLElement>('.chart-words')?.dataset ?? {};
	return {
		label({ datasetIndex, dataIndex }: TooltipItem<ChartType>) {
			const one = series[datasetIndex];
			return [one?.label, one?.cells[dataIndex]?.text].join('：');
		},
		footer(items: readonly TooltipItem<ChartType>[]) {
			const sum = items.reduce((whole, { raw }) => whole + Number(raw ?? 0), 0);
			return stacked ? `${labelTotal}：${String(sum)}` : '';
		},
	};
}

/** As in the style sheet, which gives the box its height. */
const isWide = (): boolean => matchMedia('(min-width: 44rem)').matches;

function datasetOf({ label, cells }: TableSeries, index: number): ChartDataset {
	const fill = colourOf(`--series-${(index % 5) + 1}`);
	return {
		label,
		data: cells.map(({ value }) => value),
		backgroundColor: fill,
		borderColor: fill,
		maxBarThickness: 28,
	};
}
