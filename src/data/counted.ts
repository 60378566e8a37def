import { perArchive } from '#archive/per-archive.ts';
import type { Quantity } from '#model/quantity.ts';
import { allFigures, type Part } from '#stats/figures.ts';

/** How the totals of the site treat each quantity that was read. */
export const partsByQuantity = perArchive((archive): ReadonlyMap<Quantity, Part> => {
	const parts = allFigures(archive).flatMap((figure) => figure.parts);
	return new Map(parts.map((part) => [part.quantity, part]));
});
