import { Trie } from 'opencc-js/core';
import { characterSet } from '#chinese/words.ts';
import kept from './kept-words.json' with { type: 'json' };
import { pairsOf } from './pairs.ts';
import reviewed from './places.json' with { type: 'json' };

/**
 * The name of a school or a place: characters that are no simplified forms in names stay, unless a
 * reviewed place stands there. Every character becomes one character.
 * @example convertName('余姚市三里小学', convert) // '餘姚市三里小學'
 */
export function convertName(name: string, convert: (text: string) => string): string {
	const converted = convert(name);
	let kept = '';
	for (let index = 0; index < name.length;) {
		const place = places.matchPrefix(name, index);
		const character = name.charAt(index);
		kept += place?.value ?? (keptInNames.has(character) ? character : converted.charAt(index));
		index = place?.end ?? index + 1;
	}
	return kept;
}

const keptInNames = characterSet(kept.keptInNames.characters);

const places = new Trie();
places.loadDict(reviewed.flatMap(({ pairs }) => pairsOf(pairs)));
