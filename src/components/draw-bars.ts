import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { boundLabels } from './bound-labels.ts';
import { labelLines } from './label-lines.ts';
import { openAtSecondTap } from './open-at-second-tap.ts';
import { colourOf, readTable, type TableSeries } from './read-table.ts';

/** Bars or lines; the class of its box says which way the bars run. */
export function barConfiguration(host: HTMLElement, table: HTMLTableElement): ChartConfiguration {
	const { form, labelUnit: unit = '' } = host.dataset;
	const { labels, series, links } = readTable(table);
	const totalWord =
		document.querySelector<HTMLElement>('.chart-words')?.dataset['labelTotal'] ?? '';
	const isUpright = host.querySelector(isWide() ? '.vertical, .timed' : '.vertical') !== null;
	const isHorizontal = !isUpright;
	const stacked = form === 'stacked';
	const valueAxis = {
		type: 'linear' as const,
		stacked,
		beginAtZero: true,
		ticks: { color: colourOf('--ink-soft'), precision: 0 },
		title: { display: true, text: unit },
	};
	const isNarrow = isHorizontal && !isWide();
	const lines = labels.map((label) => labelLines(label, isNarrow ? 8 : 32));
	const fontSize = isNarrow ? 11 : 12;
	const labelAxis = {
		type: 'category' as const,
		stacked,
		grid: { display: false },
		ticks: {
			autoSkip: false,
			callback: (_: unknown, index: number) => lines[index],
			font: { size: fontSize },
		},
		// Left to itself it gives long labels less than they need and cuts their beginnings off.
		afterFit: (axis: { width: number }) => {
			const longest = Math.max(...lines.flat().map(({ length }) => length));
			if (isNarrow) axis.width = Math.max(axis.width, longest * fontSize + 14);
		},
	};
	return {
		type: form === 'line' ? 'line' : 'bar',
		data: { labels, datasets: series.map(datasetOf) },
		options: {
			indexAxis: isHorizontal ? 'y' : 'x',
			interaction: { mode: 'index', intersect: false, axis: isHorizontal ? 'y' : 'x' },
			onClick: openAtSecondTap(links),
			layout: { padding: { right: isHorizontal ? 48 : 8, top: 16 } },
			scales: isHorizontal ? { x: valueAxis, y: labelAxis } : { x: labelAxis, y: valueAxis },
			plugins: {
				legend: { display: series.length > 1 },
				tooltip: {
					callbacks: {
						label: ({ datasetIndex, dataIndex }) => {
							const one = series[datasetIndex];
							return [one?.label, one?.cells[dataIndex]?.text].join('：');
						},
						footer: (items) => {
							const sum = items.reduce((whole, { raw }) => whole + Number(raw ?? 0), 0);
							return stacked ? `${totalWord}：${String(sum)}` : '';
						},
					},
				},
			},
		},
		plugins: [boundLabels(series, stacked)],
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
