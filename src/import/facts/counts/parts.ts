import type { Amount } from './amounts.ts';
import type { Counted } from './find-counts.ts';

export interface Total extends Counted {
	readonly parts: readonly Amount[];
}

/** How far from a total its parts may stand. */
const reach = 80;

/**
 * 3节、2节，共5节 and 8人，其中数学3人 and 共9节（语文3节、数学6节） are one figure each: what it is made up
 * of goes with it and is no count of its own.
 */
export function withParts(text: string, found: readonly Counted[], amounts: readonly Amount[]) {
	const taken = new Set<Amount>();
	const totals = found.map((total): Total => ({ ...total, parts: partsOf(total) }));
	for (const { parts } of totals) for (const part of parts) taken.add(part);
	return { totals: totals.filter(({ amount }) => !taken.has(amount)), parts: [...taken] };

	function partsOf({ amount }: Counted): Amount[] {
		const near = amounts.filter(
			(other) =>
				other !== amount &&
				other.unit === amount.unit &&
				Math.abs(other.from - amount.from) <= reach,
		);
		const later = near.filter(({ from }) => from > amount.to);
		const within = later.filter(({ from }) => isSplit.test(text.slice(amount.to, from)));
		if (within.length > 0) return within;
		const before = near.filter(
			({ from, to }) => to <= amount.from && !/[。!?\n]/.test(text.slice(from, amount.from)),
		);
		const isSum = /(?:共|合计|总计|累计)[^,。]{0,4}$/.test(
			text.slice(amount.from - 8, amount.from),
		);
		const sum = before.reduce((all, { value }) => all + Number(value), 0);
		return isSum && before.length >= 2 && sum === Number(amount.value) ? before : [];
	}
}

/** What stands between a total and one of its parts. */
const isSplit = /^[^。!?\n]{0,12}?(?:,?其中|,?包括|\()[^。!?\n)]*$/;
