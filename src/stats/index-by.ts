/** Items by their keys, each once under each of its keys, in their order. */
export function indexBy<Item>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
	const index = new Map<string, Item[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const known = index.get(key);
			if (known) known.push(item);
			else index.set(key, [item]);
		}
	}
	return index;
}
