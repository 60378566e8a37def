import type { Lexicon } from '#search/text/lexicon.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';

/**
 * Cuts a phrase that nothing holds into its words: the field's own first, then those that the
 * browser knows. Without `Intl.Segmenter` the rest is cut into pairs.
 */
export function cutPhrase({ units }: Phrase, { fold, themeOf, anyTerm }: Lexicon): Phrase[] {
	const text = units.join('');
	// Splitting at what is captured keeps it: every other piece is a term.
	const pieces = themeOf(text) ? [text] : text.split(anyTerm);
	return pieces
		.flatMap((piece, index) => (index % 2 === 1 ? [piece] : wordsIn(piece)))
		.flatMap((word) => phrasesOf(word, fold))
		.filter((phrase) => phrase.units.length > 1 || phrase.isPrefix);
}

/** The words of a text; single characters that stand together are one, as each says too little. */
function wordsIn(text: string): string[] {
	const words: string[] = [];
	const state = { isOpen: false };
	for (const piece of cut(text)) {
		const isSingle = piece.length === 1;
		if (isSingle && state.isOpen) words.push(`${words.pop()}${piece}`);
		else words.push(piece);
		state.isOpen = isSingle;
	}
	return words;
}

const cut = (text: string): readonly string[] =>
	typeof Intl.Segmenter === 'undefined'
		? (text.match(/..?/g) ?? [])
		: Array.from(
				new Intl.Segmenter('zh', { granularity: 'word' }).segment(text),
				({ segment }) => segment,
			);
