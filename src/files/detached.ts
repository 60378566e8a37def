/** A copy of a text that was cut out of a longer one: as long as the part is kept, V8 keeps the whole. */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Gives the same string for the same text, detached: pages share most of their ids and links. */
export function interning(): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const kept = detached(text);
		known.set(kept, kept);
		return kept;
	};
}
