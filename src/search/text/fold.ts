/** Makes text comparable: one width, one case, no accents, Simplified characters. */
export type Fold = (text: string) => string;

/**
 * A fold that knows nothing of what stands around a character, so that a part of a text folds to a
 * part of the folded text. Folding twice changes nothing.
 * @param pairs 漢汉發发… : a character, then what it folds to
 */
export function createFold(pairs: string): Fold {
	const simplified = new Map(
		Array.from({ length: pairs.length / 2 }, (_, index) => [
			pairs.charAt(2 * index),
			pairs.charAt(2 * index + 1),
		]),
	);
	// Texts repeat a few thousand characters; each is looked at once.
	const known = new Map<string, string>();
	const foldCharacter = (character: string): string => {
		const folded =
			known.get(character) ??
			Array.from(plain(character), (one) => simplified.get(one) ?? one).join('');
		known.set(character, folded);
		return folded;
	};
	return (text) =>
		text.length === 1 ? foldCharacter(text) : Array.from(text, foldCharacter).join('');
}

const plain = (character: string): string =>
	character.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase();

const accents = /[\u0300-\u036f]/g;
