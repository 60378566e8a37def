import type { Lexicon } from '#search/text/lexicon.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';

/**
 * Cuts a phrase that nothing holds into its words: the field's own first, then those that the
 * browser knows. Without `Intl.Segmenter` the rest is cut into pairs.
 */
export function cutPhrase({ units }: Phrase, lexicon: Lexicon): Phrase[] {
	const words: string[] = [];
	let rest = '';
	for (let at = 0; at < units.length;) {
		const term = longestTermAt(units, at, lexicon);
		if (term === 0) rest += units[at] ?? '';
		else {
			words.push(...segments(rest), units.slice(at, at + term).join(''));
			rest = '';
		}
		at += term || 1;
	}
	words.push(...segments(rest));
	return words
		.flatMap((word) => phrasesOf(word, lexicon.fold))
		.filter((phrase) => phrase.units.length > 1 || phrase.isPrefix);
}

function longestTermAt(units: readonly string[], at: number, { themeOf }: Lexicon): number {
	for (let length = Math.min(8, units.length - at); length > 1; length -= 1) {
		if (length < units.length && themeOf(units.slice(at, at + length).join(''))) return length;
	}
	return 0;
}

/** Single characters are joined to the word before them: they say too little alone. */
function segments(text: string): string[] {
	const pieces =
		typeof Intl.Segmenter === 'undefined'
			? pairs(text)
			: Array.from(
					new Intl.Segmenter('zh', { granularity: 'word' }).segment(text),
					({ segment }) => segment,
				);
	const words: string[] = [];
	let single = '';
	for (const piece of pieces) {
		if (piece.length === 1) single += piece;
		else {
			if (single.length > 1) words.push(single);
			single = '';
			words.push(piece);
		}
	}
	return single.length > 1 ? [...words, single] : words;
}

const pairs = (text: string): string[] =>
	Array.from({ length: Math.ceil(text.length / 2) }, (_, index) =>
		text.slice(index * 2, index * 2 + 2),
	);
