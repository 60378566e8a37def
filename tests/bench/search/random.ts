/** Draws the same things in the same order for the same seed. */
export interface Random {
	/** From 0 up to but without `limit`. */
	readonly below: (limit: number) => number;
	readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function createRandom(seed: number): Random {
	const state = { value: seed >>> 0 };
	const next = (): number => {
		// Mulberry32.
		state.value = (state.value + 0x6d2b79f5) >>> 0;
		const a = Math.imul(state.value ^ (state.value >>> 15), state.value | 1);
		const b = a ^ (a + Math.imul(a ^ (a >>> 7), a | 61));
		return ((b ^ (b >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		pick(items) {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('Nothing to pick from');
			return item;
		},
	};
}
