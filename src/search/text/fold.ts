import { remember } from '#files/remember.ts';

/** Makes text comparable: one width, one case, no accents, Simplified characters. */
export type Fold = (text: string) => string;

/**
 * A fold that knows nothing of what stands around a character, so that a part of a text folds to a
 * part of the folded text. Folding twice changes nothing.
 * @param folds what each character from `firstFolded` on folds to, a space where that is itself
 */
export function createFold(folds: string): Fold {
	const simplified = (character: string): string =>
		folds.charAt(character.charCodeAt(0) - firstFolded).trim() || character;
	// Texts repeat a few thousand characters.
	const foldCharacter = remember((character) => Array.from(plain(character), simplified).join(''));
	return (text) =>
		text.length === 1 ? foldCharacter(text) : Array.from(text, foldCharacter).join('');
}

/** U+4E00, the first of the unified ideographs. */
export const firstFolded = 0x4e00;

const plain = (character: string): string =>
	character.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase();

const accents = /[\u0300-\u036f]/g;
