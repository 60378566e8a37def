import {
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	Tooltip,
	type ChartConfiguration,
	type ChartDataset,
} from 'chart.js';
import { boundLabels } from './bound-labels.ts';
import { colourReader, type ColourOf } from './colour-reader.ts';
import { calendarConfiguration } from './draw-calendar.ts';
import { timelineConfiguration } from './draw-timeline.ts';
import { readTable, type TableSeries } from './read-table.ts';

Chart.register(
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	Tooltip,
);

/** Draws the table of a `<report-chart>` into its box, and again when the colour scheme changes. */
export function drawChart(host: HTMLElement): void {
	const box = host.querySelector('.chart-box');
	const table = host.querySelector('table');
	if (!box || !table) return;
	const canvas = document.createElement('canvas');
	canvas.setAttribute('role', 'img');
	canvas.setAttribute(
		'aria-label',
		host.closest('figure')?.querySelector('figcaption')?.textContent ?? '',
	);
	box.append(canvas);
	let chart = chartOf(canvas, host, table);
	// Not `addEventListener`, which Safari before 14 lacks here.
	matchMedia('(prefers-color-scheme: dark)').onchange = () => {
		chart.destroy();
		chart = chartOf(canvas, host, table);
	};
}

function chartOf(
	canvas: HTMLCanvasElement,
	host: HTMLElement,
	table: HTMLTableElement,
): Pick<Chart, 'destroy'> {
	const colour = colourReader(host);
	switch (host.dataset['form']) {
		case 'calendar':
			return new Chart(canvas, calendarConfiguration(table, colour));
		case 'timeline':
			return new Chart(canvas, timelineConfiguration(table, colour));
		default:
			return new Chart(canvas, barConfiguration(host, table, colour));
	}
}

/** Bars or lines; the class of its box says which way the bars run. */
function barConfiguration(
	host: HTMLElement,
	table: HTMLTableElement,
	colour: ColourOf,
): ChartConfiguration {
	const { form, scale, unit = '' } = host.dataset;
	const { labels, series } = readTable(table);
	const isHorizontal = !host.querySelector('.vertical');
	const isStacked = form === 'stacked';
	const valueAxis = {
		type: scale === 'log' ? ('logarithmic' as const) : ('linear' as const),
		stacked: isStacked,
		beginAtZero: true,
		grid: { color: colour('--line') },
		ticks: { color: colour('--ink-soft'), precision: 0 },
		title: { display: true, text: unit, color: colour('--ink-soft') },
	};
	const labelAxis = {
		type: 'category' as const,
		stacked: isStacked,
		grid: { display: false },
		ticks: {
			color: colour('--ink'),
			autoSkip: !isHorizontal,
			callback: shortLabel(labels, isHorizontal),
		},
	};
	return {
		type: form === 'line' ? 'line' : 'bar',
		data: { labels, datasets: series.map((one, index) => datasetOf(one, index, colour)) },
		options: {
			animation: false,
			maintainAspectRatio: false,
			indexAxis: isHorizontal ? 'y' : 'x',
			font: { family: getComputedStyle(host).fontFamily },
			layout: { padding: { right: isHorizontal ? 48 : 8, top: 16 } },
			scales: isHorizontal ? { x: valueAxis, y: labelAxis } : { x: labelAxis, y: valueAxis },
			plugins: {
				legend: {
					display: series.length > 1,
					position: 'bottom',
					labels: { color: colour('--ink'), boxWidth: 12 },
				},
				tooltip: {
					callbacks: {
						label: ({ dataset, dataIndex }) =>
							`${dataset.label ?? ''}：${textAt(series, dataset.label, dataIndex)}`,
					},
				},
			},
		},
		plugins: isStacked ? [] : [boundLabels(series, colour('--ink'))],
	};
}

function datasetOf({ label, cells }: TableSeries, index: number, colour: ColourOf): ChartDataset {
	const fill = colour(`--series-${(index % 8) + 1}`);
	return {
		label,
		data: cells.map(({ value }) => value),
		backgroundColor: fill,
		borderColor: fill,
		maxBarThickness: 28,
	};
}

const textAt = (series: readonly TableSeries[], label: string | undefined, index: number): string =>
	series.find((one) => one.label === label)?.cells[index]?.text ?? '';

/** Labels beside horizontal bars may take a third of a phone's width. */
const shortLabel =
	(labels: readonly string[], isHorizontal: boolean) => (_: unknown, index: number) => {
		// 2021–22 is as clear as 2021–2022, and shorter.
		const label = (labels[index] ?? '').replace(/^(\d{4}–)\d\d(?=\d\d$)/, '$1');
		const longest = isHorizontal ? (innerWidth < 600 ? 9 : 18) : 12;
		return label.length > longest ? `${label.slice(0, longest - 1)}…` : label;
	};
