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
	const converted = Array.from(convert(name));
	const done = { text: '', start: 0, end: 0 };
	for (const [position, character] of Array.from(name).entries()) {
		if (done.start >= done.end) {
			const place = places.matchPrefix(name, done.start);
			done.text +=
				place?.value ?? (keptInNames.has(character) ? character : (converted[position] ?? ''));
			done.end = place?.end ?? done.start;
		}
		done.start += character.length;
	}
	return done.text;
}

const keptInNames = characterSet(kept.keptInNames.characters);

const places = new Trie();
places.loadDict(reviewed.flatMap(({ pairs }) => pairsOf(pairs)));
