/** Text that knows, for every code unit, where in the source it stood. */
export interface Tracked {
	readonly text: string;
	/** Offset in the source; `inserted` for what the importer added. */
	readonly at: readonly number[];
}

/** Place of a character that no source has. */
export const inserted = -1;

export const nothing: Tracked = { text: '', at: [] };

/** Text that stands in the source from `start` on. */
export const track = (text: string, start: number): Tracked => ({
	text,
	at: Array.from({ length: text.length }, (_, index) => start + index),
});

/** Text that the source does not have, such as the numbers that Word writes by itself. */
export const insert = (text: string): Tracked => ({
	text,
	at: new Array<number>(text.length).fill(inserted),
});

export const slice = ({ text, at }: Tracked, from: number, to = text.length): Tracked => ({
	text: text.slice(from, to),
	at: at.slice(from, to),
});

export const join = (parts: readonly Tracked[]): Tracked => ({
	text: parts.map(({ text }) => text).join(''),
	at: parts.flatMap(({ at }) => at),
});

/** Without blanks at both ends. */
export function trim(tracked: Tracked): Tracked {
	const { text } = tracked;
	const from = text.length - text.trimStart().length;
	return slice(tracked, from, Math.max(from, text.trimEnd().length));
}
