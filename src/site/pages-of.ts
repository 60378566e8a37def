interface PageOf<Item> {
	/** Counted from 1. */
	readonly page: number;
	readonly lastPage: number;
	readonly items: readonly Item[];
}

/** A list cut into pages of `size` items; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[], size: number): PageOf<Item>[] {
	const lastPage = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: lastPage }, (_, index) => ({
		page: index + 1,
		lastPage,
		items: items.slice(index * size, (index + 1) * size),
	}));
}
