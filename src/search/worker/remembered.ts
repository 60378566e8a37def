/** A function that is called once for each key. What failed is tried again. */
export function remembered<Key extends string | number, Result>(
	work: (key: Key) => Promise<Result>,
): (key: Key) => Promise<Result> {
	const results = new Map<Key, Promise<Result>>();
	return (key) => {
		const known = results.get(key);
		if (known) return known;
		const result = work(key);
		results.set(key, result);
		result.catch(() => results.delete(key));
		return result;
	};
}
