import type { ChartConfiguration } from 'chart.js';
import type { ColourOf } from './colour-reader.ts';
import { readTable } from './read-table.ts';

/** Years against months, with a dot wherever anything is on record; its area is the number. */
export function calendarConfiguration(
	table: HTMLTableElement,
	colour: ColourOf,
): ChartConfiguration {
	const { labels, series } = readTable(table);
	const dots = series.flatMap(({ cells }, x) =>
		cells.flatMap(({ value }, y) => (value ? [{ x, y, value }] : [])),
	);
	const most = Math.max(1, ...dots.map(({ value }) => value));
	const largest = innerWidth < 600 ? 9 : 14;
	return {
		type: 'bubble',
		data: {
			datasets: [
				{
					data: dots.map(({ x, y, value }) => ({ x, y, r: largest * Math.sqrt(value / most) })),
					backgroundColor: colour('--series-1'),
				},
			],
		},
		options: {
			animation: false,
			maintainAspectRatio: false,
			scales: {
				x: axisOf(
					series.map(({ label }) => label.replace(/ 月$/, '')),
					colour,
				),
				y: { ...axisOf(labels, colour), reverse: true },
			},
			plugins: {
				legend: { display: false },
				tooltip: {
					callbacks: {
						label: ({ parsed: { x, y } }) => {
							const { label = '', cells = [] } = series[x ?? -1] ?? {};
							return `${labels[y ?? -1] ?? ''} ${label}：${cells[y ?? -1]?.text ?? ''}`;
						},
					},
				},
			},
		},
	};
}

/** Each name stands at its number, with half a step of room at both ends. */
const axisOf = (names: readonly string[], colour: ColourOf) => ({
	type: 'linear' as const,
	min: -0.5,
	max: names.length - 0.5,
	grid: { color: colour('--line') },
	ticks: {
		color: colour('--ink'),
		stepSize: 1,
		autoSkip: false,
		callback: (value: number | string) => names[Number(value)] ?? '',
	},
	afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
		scale.ticks = names.map((_, value) => ({ value }));
	},
});
