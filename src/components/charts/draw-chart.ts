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
	host.classList.add('is-drawn');
	host.append(pictureButton(canvas, host.closest('figure')?.id ?? 'chart'));
	// Not `addEventListener`, which Safari before 14 lacks here.
	matchMedia('(prefers-color-scheme: dark)').onchange = () => {
		chart.destroy();
		chart = chartOf(canvas, host, table);
	};
	addEventListener('beforeprint', () => chart.resize(paperWidth, canvas.clientHeight));
	addEventListener('afterprint', () => chart.resize());
}

/** Between the margins of a sheet of A4, 178 mm in pixels: what is drawn for a screen is too wide for it. */
const paperWidth = 672;

/** Saves the chart as a picture. */
function pictureButton(canvas: HTMLCanvasElement, name: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'chart-toggle tool small';
	button.textContent =
		document.querySelector<HTMLElement>('.chart-words')?.dataset['labelPng'] ?? '';
	button.addEventListener('click', () => {
		const link = document.createElement('a');
		link.href = onPaper(canvas).toDataURL('image/png');
		link.download = `${name}.png`;
		link.click();
	});
	return button;
}

/** A copy on the colour of the page: a canvas has none of its own. */
function onPaper(canvas: HTMLCanvasElement): HTMLCanvasElement {
	const copy = document.createElement('canvas');
	copy.width = canvas.width;
	copy.height = canvas.height;
	const ink = copy.getContext('2d');
	if (ink) {
		ink.fillStyle = colourOf('--surface');
		ink.fillRect(0, 0, copy.width, copy.height);
		ink.drawImage(canvas, 0, 0);
	}
	return copy;
}

function chartOf(
	canvas: HTMLCanvasElement,
	host: HTMLElement,
	table: HTMLTableElement,
): Pick<Chart, 'destroy' | 'resize'> {
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
