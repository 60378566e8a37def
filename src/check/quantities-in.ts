import type { Report } from '#archive/archive.ts';
import { figuresIn, type StatedFigure } from './figures.ts';

/** The quantities of a report with the places where they are written: done, claimed and promised. */
export function quantitiesIn(report: Report): Pick<StatedFigure, 'quantity' | 'path'>[] {
	const commitments = report.kind === 'plan' ? report.commitments : [];
	return [
		...figuresIn(report),
		...commitments.flatMap(({ quantity }, index) =>
			quantity ? [{ quantity, path: ['commitments', index, 'quantity'] }] : [],
		),
	];
}
