import type { Reading } from './reading.ts';
import type { Party } from './schools/find-parties.ts';

/** A text whose school names are marks, so that patterns can speak of schools. */
export interface MarkedText {
	/** Folded text in which `⟦2⟧` is the third party and `⟦s⟧` the school that writes. */
	readonly text: string;
	/** The place in the reading that a place in the marked text stands for. */
	readonly placeOf: (place: number) => number;
}

/** The party that writes of itself as 我校. */
export const self = 's';

export function markSchools(
	reading: Reading,
	parties: readonly Pick<Party, 'mentions'>[],
	writer: number | null,
): MarkedText {
	const named = parties.flatMap(({ mentions }, index) =>
		mentions.map(({ from, to }) => ({ from, to, key: String(index) })),
	);
	const selves = [
		...reading.text.matchAll(/(?:我|本)(?:校|园)(?![区长])|(?:我们|咱们?)(?:学校|幼儿园)/g),
	].map(({ index, 0: { length } }) => ({
		from: index,
		to: index + length,
		key: writer === null ? self : String(writer),
	}));
	const marks = [...named, ...selves].sort((a, b) => a.from - b.from);
	const starts: { marked: number; real: number }[] = [{ marked: 0, real: 0 }];
	let text = '';
	let from = 0;
	for (const mark of marks) {
		if (mark.from < from) continue;
		text += reading.text.slice(from, mark.from);
		starts.push({ marked: text.length, real: mark.from });
		text += `⟦${mark.key}⟧`;
		from = mark.to;
		starts.push({ marked: text.length, real: from });
	}
	text += reading.text.slice(from);
	const placeOf = (place: number) => {
		const start = starts.findLast(({ marked }) => marked <= place) ?? { marked: 0, real: 0 };
		return start.real + place - start.marked;
	};
	return { text, placeOf };
}
