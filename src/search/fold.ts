import type { ScriptTable } from './script-table.ts';

/** Makes text comparable: one width, one case, no accents, Simplified characters. */
export type Fold = (text: string) => string;

/**
 * A fold that knows nothing of what stands around a character, so that a part of a text folds to a
 * part of the folded text. Folding twice changes nothing.
 */
export function createFold({ simplified }: Pick<ScriptTable, 'simplified'>): Fold {
	return (text) => {
		const plain = text.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase();
		return Array.from(plain, (character) => simplified.get(character) ?? character).join('');
	};
}

const accents = /[\u0300-\u036f]/g;
