import { fold } from '#chinese/fold.ts';
import mergedCharacters from './merged-characters.json' with { type: 'json' };

/**
 * The pairs of characters that the search folds: Traditional to Simplified, and together what the
 * scripts tell apart in different places.
 */
export function makeFoldPairs(): string {
	const merged = new Map(mergedCharacters.map(({ from, to }) => [from, to]));
	const folded = (character: string): string => {
		const next = merged.get(character) ?? fold(character);
		return next === character ? character : folded(next);
	};
	return Array.from({ length: 0xa000 - 0x4e00 }, (_, index) => String.fromCharCode(0x4e00 + index))
		.filter((character) => folded(character) !== character)
		.map((character) => character + folded(character))
		.join('');
}
