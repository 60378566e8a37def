import { z } from 'astro/zod';
import { formatInterval } from '#model/format-interval.ts';
import { amount } from '#model/quantity.ts';
import { line } from '#model/text.ts';
import type { ChartFigure } from './chart-figure.ts';

/** A chart that an author writes: the keys of a `chart` block, and the attributes of `<Chart>`. */
export const chartBlock = z
	.strictObject({
		title: line(60),
		reading: line(120),
		form: z.enum(['bar', 'stacked', 'line']).default('bar'),
		unit: line(10),
		rowHeading: line(20).default('项目'),
		columns: z.array(line(20)).min(1),
		rows: z.record(z.string(), z.array(amount)),
	})
	.refine(({ columns, rows }) =>
		Object.values(rows).every((cells) => cells.length === columns.length),
	);

/** An author's chart as the page prints it. */
export function figureOfBlock(
	{ rows, ...words }: z.output<typeof chartBlock>,
	id: string,
): ChartFigure {
	return {
		...words,
		id,
		rows: Object.entries(rows).map(([label, cells]) => ({
			label,
			cells: cells.map((cell) => ({ ...cell, text: formatInterval(cell) })),
		})),
	};
}
