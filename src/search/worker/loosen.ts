import type { Lexicon } from '#search/text/lexicon.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';
import { signs } from '#search/text/units.ts';

/**
 * Cuts a question that nothing holds as it is into the words that say what it is about, as typed:
 * the field's own first, then those that the browser knows. Without `Intl.Segmenter` the rest is cut
 * into pairs.
 */
export function cutPhrase({ text }: Phrase, { fold, anyTerm, isFiller }: Lexicon): Phrase[] {
	const folded = fold(text);
	// Splitting at what is captured keeps it: every other piece is a term.
	const pieces = folded.split(anyTerm);
	const words = pieces.flatMap((one, index) => (index % 2 ? one : wordsIn(one, isFiller)));
	const typed = (word: string): string => {
		const start = folded.indexOf(word);
		return folded.length === text.length ? text.slice(start, start + word.length) : word;
	};
	return words.filter((word) => !isFiller(word)).flatMap((word) => phrasesOf(typed(word), fold));
}

/**
 * The words of a text; single characters that stand together are one, as each says too little, and a
 * sign belongs to its number.
 */
function wordsIn(text: string, isFiller: Lexicon['isFiller']): string[] {
	const words: string[] = [];
	let isOpen = false;
	for (const piece of cut(text)) {
		const isSingle = piece.length === 1 && !isFiller(piece);
		if ((isSingle && isOpen) || isSign(piece)) words.push(`${words.pop() ?? ''}${piece}`);
		else words.push(piece);
		isOpen = isSingle;
	}
	return words;
}

const isSign = (piece: string): boolean => piece !== '' && signs.includes(piece);

const cut = (text: string): readonly string[] =>
	typeof Intl.Segmenter === 'undefined'
		? (text.match(/..?/g) ?? [])
		: Array.from(
				new Intl.Segmenter('zh', { granularity: 'word' }).segment(text),
				({ segment }) => segment,
			);
