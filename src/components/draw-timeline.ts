import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ColourOf } from './colour-reader.ts';
import { textOf } from './read-table.ts';

/** Promises against years: a bar through every year that a promise runs, in parts for what is on record. */
export function timelineConfiguration(
	table: HTMLTableElement,
	colour: ColourOf,
): ChartConfiguration {
	const years = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map(textOf);
	const rows = [...(table.tBodies[0]?.rows ?? [])];
	const labels = rows.map(({ cells: [heading] }) => (heading ? textOf(heading) : ''));
	const bars = rows.map(barsOf);
	return {
		type: 'bar',
		data: { labels, datasets: datasetsOf(bars, colour) },
		options: {
			animation: false,
			maintainAspectRatio: false,
			indexAxis: 'y',
			scales: { x: yearAxis(years, colour), y: promiseAxis(labels, colour) },
			plugins: {
				legend: {
					position: 'bottom',
					labels: {
						color: colour('--ink'),
						boxWidth: 12,
						filter: ({ text, datasetIndex }, { datasets }) =>
							datasets.findIndex(({ label }) => label === text) === datasetIndex,
					},
				},
				tooltip: { enabled: false },
			},
		},
	};
}

const yearAxis = (years: readonly string[], colour: ColourOf) => ({
	type: 'linear' as const,
	min: 0,
	max: years.length,
	grid: { color: colour('--line') },
	ticks: {
		color: colour('--ink-soft'),
		stepSize: 1,
		callback: (value: number | string) => years[Number(value)] ?? '',
	},
});

function promiseAxis(labels: readonly string[], colour: ColourOf) {
	const longest = innerWidth < 600 ? 8 : 22;
	return {
		type: 'category' as const,
		grid: { display: false },
		ticks: {
			color: colour('--ink'),
			autoSkip: false,
			callback: (_: number | string, index: number) => (labels[index] ?? '').slice(0, longest),
		},
	};
}

interface Bar {
	readonly state: string;
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

/** A data set holds one bar per row, so a state that occurs twice in a row needs two data sets. */
function datasetsOf(rows: readonly (readonly Bar[])[], colour: ColourOf): ChartDataset[] {
	const names = new Map(rows.flat().map(({ state, name }) => [state, name]));
	return [...names].flatMap(([state, label]) => {
		const own = rows.map((bars) => bars.filter((bar) => bar.state === state));
		const most = Math.max(...own.map(({ length }) => length));
		return Array.from({ length: most }, (_, place) => ({
			label,
			data: own.map((bars): [number, number] | null => {
				const bar = bars[place];
				return bar ? [bar.from, bar.to] : null;
			}),
			backgroundColor: colour(tokens[state] ?? '--ink-soft'),
			grouped: false,
			barPercentage: 0.7,
		}));
	});
}

/**
 * A year's cell is as long as the year; its states share it by their numbers. Neighbours that are
 * alike are one.
 */
function barsOf({ cells }: HTMLTableRowElement): Bar[] {
	const parts = [...cells].slice(1).flatMap(partsOf);
	return parts.reduce<Bar[]>((bars, part) => {
		const before = bars.at(-1);
		if (before?.state !== part.state || before.to < part.from) return [...bars, part];
		return [...bars.slice(0, -1), { ...before, to: part.to }];
	}, []);
}

function partsOf(cell: HTMLTableCellElement, year: number): Bar[] {
	const parts = [...cell.querySelectorAll<HTMLElement>('[data-state]')];
	const counts = parts.map(({ dataset }) => Number(dataset['count'] ?? 1));
	const sumOf = (some: readonly number[]) => some.reduce((sum, count) => sum + count, 0);
	const placeAt = (index: number) => year + sumOf(counts.slice(0, index)) / sumOf(counts);
	return parts.map(({ dataset }, index) => ({
		state: dataset['state'] ?? '',
		name: dataset['name'] ?? '',
		from: placeAt(index),
		to: placeAt(index + 1),
	}));
}

const tokens: Readonly<Record<string, string>> = {
	done: '--series-1',
	'in-progress': '--series-3',
	'no-record': '--series-2',
	'not-due': '--line',
	unknown: '--series-8',
};
