import {
	daysOf,
	monthsOf,
	schoolYearOf,
	seasonOf,
	yearsOf,
	type DateValue,
	type DateWords,
} from './date-values.ts';
import data from './shapes.json' with { type: 'json' };

/** A date as a text writes it. */
export interface WrittenDate extends DateValue {
	readonly from: number;
	readonly to: number;
}

const readers: Readonly<Record<string, (words: DateWords) => DateValue | undefined>> = {
	days: daysOf,
	months: monthsOf,
	schoolYear: schoolYearOf,
	season: seasonOf,
	years: yearsOf,
};

/** A pattern of the data with the words that it names in braces put in. */
const whole = (pattern: string): string =>
	pattern.replaceAll(/\{([A-Z_]+)\}/g, (_, name: string) =>
		whole(Object.entries(data.words).find(([one]) => one === name)?.[1] ?? ''),
	);

/** From the fullest to the least; a place is read once. */
const shapes = data.shapes.map(({ reads, pattern }) => ({
	pattern: new RegExp(whole(pattern), 'g'),
	read: readers[reads],
}));

/** All dates of a folded text in order. */
export function findDates(text: string): WrittenDate[] {
	const found: WrittenDate[] = [];
	const taken = new Uint8Array(text.length);
	for (const { pattern, read } of shapes) {
		for (const match of text.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			const date = taken.subarray(from, to).includes(1) ? undefined : read?.(match.groups ?? {});
			if (!date) continue;
			taken.fill(1, from, to);
			found.push({ ...date, from, to });
		}
	}
	return found.sort((a, b) => a.from - b.from);
}
