import { insert, join, nothing, track, type Tracked } from '#import/source/tracked.ts';

/** Collects the text of a file, seen or not. Digits that something stands between do not join. */
export function sourceText() {
	let text = '';
	/** The last character that is seen, and whether something stands between it and the next. */
	let last = '';
	let isApart = false;
	let lineFrom = 0;
	const take = (value: string): Tracked => {
		const words = track(value, text.length);
		text += value;
		return words;
	};
	const set = (value: string, words: Tracked): Tracked => {
		const isSplit = isApart && /[\d.]$/.test(last) && /^\d/.test(value);
		if (value !== '') isApart = false;
		last = value.at(-1) ?? last;
		return join([isSplit ? insert(' ') : nothing, words]);
	};
	return {
		/** Takes words that nobody sees. */
		take,
		/** Takes words that are seen. */
		show: (value: string): Tracked => set(value, take(value)),
		/** Shows words that the source does not have. */
		add(value: string): Tracked {
			const words = set(value, insert(value));
			isApart = true;
			return words;
		},
		/** What comes next belongs to no number before it. */
		part() {
			isApart = true;
		},
		endLine() {
			last = '';
			lineFrom = text.length;
		},
		/** Where the text of the line begins. */
		lineFrom: () => lineFrom,
		/** The sign before a raised or lowered number that stands behind what it belongs to. */
		signFor(position: string | undefined) {
			if (position === 'raised' && /[\dA-Za-z)]$/.test(last)) return '^';
			return position === 'lowered' && /\d$/.test(last) ? '_' : '';
		},
		all: () => text,
	};
}
