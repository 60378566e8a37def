import type { ChartConfiguration } from 'chart.js';
import type { ColourOf } from './colour-reader.ts';
import { readTable } from './read-table.ts';

/** Years against months, with a dot wherever anything is on record; its area is the number. */
export function calendarConfiguration(
	table: HTMLTableElement,
	colour: ColourOf,
): ChartConfiguration<'bubble', Dot[]> {
	const { labels: years, series } = readTable(table);
	const months = series.map(({ label }) => label.replace(/ 月$/, ''));
	const most = Math.max(1, ...series.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
	const largest = innerWidth < 600 ? 9 : 14;
	const dots = series.flatMap(({ label, cells }, column) =>
		cells.flatMap(({ value, text }, row): Dot[] => {
			const [x, y] = [months[column], years[row]];
			if (!value || x === undefined || y === undefined) return [];
			const r = largest * Math.sqrt(value / most);
			return [{ x, y, r, reading: `${y} ${label}：${text}` }];
		}),
	);
	return {
		type: 'bubble',
		data: { datasets: [{ data: dots, backgroundColor: colour('--series-1') }] },
		options: {
			animation: false,
			maintainAspectRatio: false,
			scales: { x: axisOf(months, colour), y: axisOf(years, colour) },
			plugins: {
				legend: { display: false },
				tooltip: { callbacks: { label: ({ dataIndex }) => dots[dataIndex]?.reading ?? '' } },
			},
		},
	};
}

interface Dot {
	readonly x: string;
	readonly y: string;
	/** Radius in pixels. */
	readonly r: number;
	/** What is said of it when it is pointed at. */
	readonly reading: string;
}

const axisOf = (labels: string[], colour: ColourOf) => ({
	type: 'category' as const,
	labels,
	offset: true,
	grid: { color: colour('--line') },
	ticks: { color: colour('--ink'), autoSkip: false },
});
