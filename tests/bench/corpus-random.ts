/** Numbers that look random and are the same every time (mulberry32). */
export interface Random {
	/** A whole number from `low` to `high`. */
	readonly between: (low: number, high: number) => number;
	/** A whole number from 0 up to but without `limit`. */
	readonly below: (limit: number) => number;
	readonly pick: <Item>(items: readonly Item[]) => Item;
	readonly chance: (share: number) => boolean;
}

export function createRandom(seed: number): Random {
	const state = { value: seed >>> 0 };
	const next = (): number => {
		state.value = (state.value + 0x6d2b79f5) >>> 0;
		const mixed = Math.imul(state.value ^ (state.value >>> 15), state.value | 1);
		const folded = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
		return ((folded ^ (folded >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		between: (low, high) => low + below(high - low + 1),
		pick(items) {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('Nothing to pick from');
			return item;
		},
		chance: (share) => next() < share,
	};
}
