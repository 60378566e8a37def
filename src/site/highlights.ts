import type { ReportView } from './report-view.ts';

/**
 * The first three things that a report counts, each of another type: a summary's totals before the
 * single activities, as the report lists them.
 */
export function highlightsOf({ totals, activities }: Pick<ReportView, 'totals' | 'activities'>) {
	const counted = [...totals, ...activities].flatMap(({ type, figures }) =>
		figures.slice(0, 1).map(({ quantity }) => ({ type, quantity })),
	);
	const byType = new Map([...counted].reverse().map((figure) => [figure.type, figure]));
	return counted.filter((figure) => byType.get(figure.type) === figure).slice(0, 3);
}
