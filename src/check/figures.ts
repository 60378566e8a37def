import type { Quantity } from '#model/quantity.ts';
import type { ReportFields } from '#model/report.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';
import type { Report } from '#archive/archive.ts';

/** A number that a report states, and where in its data. */
export interface StatedFigure {
	readonly type: ConceptId;
	readonly quantity: Quantity;
	readonly path: readonly PropertyKey[];
}

/** The figures of a report: of its activities, then of its totals. */
export const statedFigures = ({
	activities,
	totals,
}: Pick<ReportFields, 'activities' | 'totals'>): StatedFigure[] => [
	...activities.flatMap(({ type, quantities }, index) =>
		quantities.map((quantity, part) => ({
			type,
			quantity,
			path: ['activities', index, 'quantities', part],
		})),
	),
	...totals.map(({ type, quantity }, index) => ({
		type,
		quantity,
		path: ['totals', index, 'quantity'],
	})),
];

/** What a figure counts. @example '示范课（节）' */
export const measureName = ({ type, quantity }: Pick<StatedFigure, 'type' | 'quantity'>): string =>
	`${conceptOf(type).term}（${quantity.unit}）`;

/** The quantities of a report with the places where they are written: done, claimed and promised. */
export function statedQuantities(report: Report): Pick<StatedFigure, 'quantity' | 'path'>[] {
	const commitments = report.kind === 'plan' ? report.commitments : [];
	return [
		...statedFigures(report),
		...commitments.flatMap(({ quantity }, index) =>
			quantity ? [{ quantity, path: ['commitments', index, 'quantity'] }] : [],
		),
	];
}
