import type { Archive } from '#archive/archive.ts';
import type { Quantity } from '#model/quantity.ts';
import { figuresOf, type Part } from '#stats/figures.ts';

/** How the totals of the site treat each quantity that was read. */
export function partsByQuantity({ reports, site }: Archive): ReadonlyMap<Quantity, Part> {
	const parts = figuresOf(reports, site.schoolYearStart).flatMap((figure) => figure.parts);
	return new Map(parts.map((part) => [part.quantity, part]));
}
