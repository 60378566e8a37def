import { figureOf, figuresOf, type Figure } from '#stats/figures.ts';
import type { Chart } from './chart.ts';

const columns = ['人', '人次'] as const;

const sourcesOf = ({ parts }: Figure): number =>
	new Set(parts.filter(({ isCounted }) => isCounted).map(({ report }) => report)).size;

/** How many people and person-times took part, by type. The two are never added. */
export const people = {
	id: 'people',
	form: 'bar',
	rowKind: 'concept',
	columnKind: 'unit',
	rowsOf({ archive, reports }) {
		const figures = figuresOf(reports, archive.site.schoolYearStart).filter(
			({ unit }) => unit === '人' || unit === '人次',
		);
		const types = [...new Set(figures.map(({ type }) => type))];
		const rows = types.map((key) => ({
			key,
			cells: columns.map((unit) => {
				const figure = figureOf(figures, key, unit);
				return figure ? { ...figure.value, sources: sourcesOf(figure) } : null;
			}),
		}));
		return { columns, rows };
	},
} as const satisfies Chart;
