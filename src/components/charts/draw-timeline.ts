import type { ChartConfiguration } from 'chart.js';
import { colourOf, readTable } from './read-table.ts';

/** Promises against years: a bar through every year that a promise runs, in parts for what is on record. */
export function timelineConfiguration(table: HTMLTableElement): ChartConfiguration<'bar', Bar[]> {
	const { labels, series: years } = readTable(table);
	const bars = [...(table.tBodies[0]?.rows ?? [])].flatMap(barsOf);
	const states = new Map(bars.map(({ state, name }) => [state, name]));
	const longest = innerWidth < 600 ? 8 : 22;
	return {
		type: 'bar',
		data: {
			labels: labels.map((_, row) => String(row)),
			datasets: [...states].map(([state, label]) => ({
				label,
				data: bars.filter((bar) => bar.state === state),
				backgroundColor: colourOf(tokens[state] ?? '--ink-soft'),
				grouped: false,
				barPercentage: 0.7,
			})),
		},
		options: {
			indexAxis: 'y',
			scales: {
				x: {
					type: 'linear',
					min: 0,
					max: years.length,
					ticks: { stepSize: 1, callback: (value) => years[Number(value)]?.label ?? '' },
				},
				y: {
					type: 'category',
					grid: { display: false },
					ticks: {
						autoSkip: false,
						callback: (_, row) => (labels[row] ?? '').slice(0, longest),
					},
				},
			},
			plugins: { tooltip: { enabled: false } },
		},
	};
}

interface Bar {
	/** Where it begins and ends, in years. */
	readonly x: [from: number, to: number];
	/** The number of its row; two promises may say the same. */
	readonly y: string;
	readonly state: string;
	readonly name: string;
}

/** A year's cell is as long as the year; its states share it by their numbers. */
const barsOf = ({ cells }: HTMLTableRowElement, row: number): Bar[] =>
	[...cells].slice(1).flatMap((cell, year) => {
		const parts = [...cell.querySelectorAll<HTMLElement>('[data-state]')];
		const counts = parts.map(({ dataset }) => Number(dataset['count'] ?? 1));
		const sumOf = (some: readonly number[]) => some.reduce((sum, count) => sum + count, 0);
		const placeAt = (index: number) => year + sumOf(counts.slice(0, index)) / sumOf(counts);
		return parts.map(({ dataset: { state = '', label: name = '' } }, index): Bar => ({
			x: [placeAt(index), placeAt(index + 1)],
			y: String(row),
			state,
			name,
		}));
	});

const tokens: Readonly<Record<string, string>> = {
	done: '--series-1',
	'in-progress': '--series-3',
	'no-record': '--series-2',
	'not-due': '--line',
	unknown: '--series-8',
};
