import { createBorders, type Borders } from './borders.ts';
import type { Dictionary } from './dictionary.ts';

/**
 * Converts by the longest words of the dictionary, from the left. A word that reads otherwise than its
 * characters, or that takes away the beginning of such a word, may not cut a word of the text in two.
 * @example convertWords(dictionary, '白发，明白发言') // '白髮，明白發言'
 */
export function convertWords(dictionary: Dictionary, text: string): string {
	const borders = createBorders(text);
	let converted = '';
	let rest = 0;
	for (let start = 0; start < text.length;) {
		const longest = longestAt(dictionary, text, start);
		const word =
			longest && isDoubtful(dictionary, text, longest)
				? longestAt(dictionary, text, start, borders)
				: longest;
		if (word) {
			converted += text.slice(rest, start) + word.value;
			rest = word.end;
		}
		start = word?.end ?? start + 1;
	}
	return converted + text.slice(rest);
}

interface Word {
	readonly start: number;
	readonly end: number;
	readonly value: string;
	readonly isIrregular: boolean;
}

/** The longest word that begins here, among those that the borders allow. */
function longestAt(
	dictionary: Dictionary,
	text: string,
	start: number,
	borders?: Borders,
): Word | undefined {
	let longest: Word | undefined;
	let entry = dictionary[text.charCodeAt(start)];
	for (let end = start + 1; entry; end += 1) {
		const { value, isIrregular } = entry;
		if (value !== undefined && (!borders || end === start + 1 || borders.allow(start, end))) {
			longest = { start, end, value, isIrregular };
		}
		entry = entry.next?.get(text.charCodeAt(end));
	}
	return longest;
}

/** Longer words are idioms: they do not come about by chance. */
const longestDoubtful = 3;

function isDoubtful(
	dictionary: Dictionary,
	text: string,
	{ start, end, isIrregular }: Word,
): boolean {
	const length = end - start;
	if (length === 1 || length > longestDoubtful) return false;
	if (isIrregular) return true;
	for (let index = start + 1; index < end; index += 1) {
		const rival = longestAt(dictionary, text, index);
		if (rival && rival.isIrregular && rival.end > end) return true;
	}
	return false;
}
