import {
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Chart,
	defaults,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import { barConfiguration } from './draw-bars.ts';
import { calendarConfiguration } from './draw-calendar.ts';
import { timelineConfiguration } from './draw-timeline.ts';
import { colourOf } from './read-table.ts';

Chart.register(
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

/** Draws the table of a `<report-chart>` into its box, and again when the colour scheme changes. */
export function drawChart(host: HTMLElement): void {
	const box = host.querySelector('.chart-box');
	const table = host.querySelector('table');
	if (!box || !table) return;
	const canvas = document.createElement('canvas');
	const caption = host.closest('figure')?.querySelector('figcaption');
	canvas.setAttribute('role', 'img');
	canvas.setAttribute('aria-label', caption?.textContent ?? '');
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
	setDefaults();
	switch (host.dataset['form']) {
		case 'calendar':
			return new Chart(canvas, calendarConfiguration(table));
		case 'timeline':
			return new Chart(canvas, timelineConfiguration(table));
		default:
			return new Chart(canvas, barConfiguration(host, table));
	}
}

/** What all charts have in common: the colours and letters of the page, and no movement. */
function setDefaults(): void {
	defaults.animation = false;
	defaults.maintainAspectRatio = false;
	defaults.color = colourOf('--ink');
	defaults.borderColor = colourOf('--line');
	defaults.font.family = getComputedStyle(document.body).fontFamily;
	defaults.plugins.legend.position = 'bottom';
	defaults.plugins.legend.labels.boxWidth = 12;
}
