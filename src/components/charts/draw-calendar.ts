import type { ChartConfiguration } from 'chart.js';
import { openAtSecondTap } from './open-at-second-tap.ts';
import { colourOf, readTable, shortYear } from './read-table.ts';

/** Years against months, with a dot wherever anything is on record; its area is the number. */
export function calendarConfiguration(
	table: HTMLTableElement,
): ChartConfiguration<'bubble', Dot[]> {
	const { labels, links, series } = readTable(table);
	const years = labels.map(shortYear);
	// 9月 is 9 here, and 月份不详 is 不详.
	const months = series.map(({ label }) => label.replace(/^月份|月$/, ''));
	const most = Math.max(1, ...series.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
	const largest = innerWidth < 600 ? 9 : 14;
	const dots = series.flatMap(({ label, cells }, column) =>
		cells.flatMap(({ value, text }, row): Dot[] => {
			const [x, y] = [months[column], years[row]];
			if (!value || x === undefined || y === undefined) return [];
			const r = largest * Math.sqrt(value / most);
			return [{ x, y, r, reading: `${y} ${label}：${text}`, link: links[row] }];
		}),
	);
	return {
		type: 'bubble',
		data: { datasets: [{ data: dots, backgroundColor: colourOf('--series-1') }] },
		options: {
			onClick: openAtSecondTap(dots.map(({ link }) => link)),
			scales: { x: axisOf(months), y: axisOf(years) },
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
	readonly link: string | undefined;
}

const axisOf = (labels: string[]) => ({
	type: 'category' as const,
	labels,
	offset: true,
	ticks: { autoSkip: false, maxRotation: 0, font: { size: innerWidth < 600 ? 10 : 12 } },
});
