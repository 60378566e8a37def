import type { Report } from '#archive/archive.ts';
import type { Quantity } from '#model/quantity.ts';

interface Placed {
	readonly quantity: Quantity;
	readonly path: readonly PropertyKey[];
}

/** The quantities of a report with the places where they are written: done, claimed and promised. */
export function quantitiesIn(report: Report): Placed[] {
	const commitments = report.kind === 'plan' ? report.commitments : [];
	return [
		...report.activities.flatMap(({ quantities }, index) =>
			quantities.map((quantity, part) => ({
				quantity,
				path: ['activities', index, 'quantities', part],
			})),
		),
		...report.totals.map(({ quantity }, index) => ({
			quantity,
			path: ['totals', index, 'quantity'],
		})),
		...commitments.flatMap(({ quantity }, index) =>
			quantity ? [{ quantity, path: ['commitments', index, 'quantity'] }] : [],
		),
	];
}
