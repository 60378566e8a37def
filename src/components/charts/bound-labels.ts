import type { Plugin } from 'chart.js';
import { colourOf, type TableSeries } from './read-table.ts';

/**
 * Writes the number beside each bar, so that ≥ and 约 are seen where the bar would claim to be exact,
 * and a zero where there is no bar. Stacked bars have their axis; only what is nothing at all is written.
 */
export function boundLabels(series: readonly TableSeries[], isStacked: boolean): Plugin {
	const isNothing = (row: number) =>
		series.every(({ cells }) => cells[row]?.value === 0 && cells[row].isExact);
	return {
		id: 'bound-labels',
		afterDatasetsDraw(chart) {
			const { ctx, data, options } = chart;
			const isHorizontal = options.indexAxis === 'y';
			ctx.save();
			ctx.fillStyle = colourOf('--ink');
			ctx.font = `12px ${String(options.font?.family ?? 'sans-serif')}`;
			ctx.textAlign = isHorizontal ? 'left' : 'center';
			ctx.textBaseline = isHorizontal ? 'middle' : 'bottom';
			for (const [index] of data.datasets.entries()) {
				const cells = series[index]?.cells ?? [];
				for (const [row, { x, y }] of chart.getDatasetMeta(index).data.entries()) {
					const cell = cells[row];
					if (!cell || cell.value === null) continue;
					if (isStacked && (index > 0 || !isNothing(row))) continue;
					ctx.fillText(cell.text, isHorizontal ? x + 4 : x, isHorizontal ? y : y - 2);
				}
			}
			ctx.restore();
		},
	};
}
