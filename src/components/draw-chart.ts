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
	let chart = new Chart(canvas, configurationOf(host, table));
	// Not `addEventListener`, which Safari before 14 lacks here.
	matchMedia('(prefers-color-scheme: dark)').onchange = () => {
		chart.destroy();
		chart = new Chart(canvas, configurationOf(host, table));
	};
}

function configurationOf(host: HTMLElement, table: HTMLTableElement): ChartConfiguration {
	const colour = colourReader(host);
	const form = host.dataset['form'];
	if (form === 'calendar') return calendarConfiguration(table, colour);
	if (form === 'timeline') return timelineConfiguration(table, colour);
	const { labels, series } = readTable(table);
	const isLying = !host.querySelector('.upright');
	const isStacked = form === 'stacked';
	const valueAxis = {
		type: host.dataset['scale'] === 'log' ? ('logarithmic' as const) : ('linear' as const),
		stacked: isStacked,
		beginAtZero: true,
		grid: { color: colour('--line') },
		ticks: { color: colour('--ink-soft'), precision: 0 },
		title: { display: true, text: host.dataset['unit'] ?? '', color: colour('--ink-soft') },
	};
	const labelAxis = {
		type: 'category' as const,
		stacked: isStacked,
		grid: { display: false },
		ticks: { color: colour('--ink'), autoSkip: !isLying, callback: shortLabel(labels, isLying) },
	};
	return {
		type: form === 'line' ? 'line' : 'bar',
		data: { labels, datasets: series.map((one, index) => datasetOf(one, index, colour)) },
		options: {
			animation: false,
			maintainAspectRatio: false,
			indexAxis: isLying ? 'y' : 'x',
			font: { family: getComputedStyle(host).fontFamily },
			layout: { padding: { right: isLying ? 48 : 8, top: 16 } },
			scales: isLying ? { x: valueAxis, y: labelAxis } : { x: labelAxis, y: valueAxis },
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

/** Lying labels may take a third of a phone's width. */
const shortLabel = (labels: readonly string[], isLying: boolean) => (_: unknown, index: number) => {
	// 2021–22 is as clear as 2021–2022, and shorter.
	const label = (labels[index] ?? '').replace(/^(\d{4}–)\d\d(?=\d\d$)/, '$1');
	const longest = isLying ? (innerWidth < 600 ? 9 : 18) : 12;
	return label.length > longest ? `${label.slice(0, longest - 1)}…` : label;
};
