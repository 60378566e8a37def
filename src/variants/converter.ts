import { ConverterFactory, Trie } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/cn2t';
import { characterSet, wordList } from '#chinese/words.ts';
import kept from './kept-words.json' with { type: 'json' };

/** Turns Simplified text into Traditional text. */
export type Convert = (text: string) => string;

/**
 * A converter for texts that name these schools. Characters follow Taiwan's standard; words do not,
 * because that would turn 支援, a role in this archive, into 支持.
 * @example createConverter(['范家庄小学'])('支援范家庄小学') // '支援范家莊小學'
 */
export function createConverter(names: Iterable<string>): Convert {
	const simplified = (from['cn'] ?? []).flat();
	const convertWords = ConverterFactory([corrections, ...simplified], ...(to['tw'] ?? []));
	const protectedWords = new Trie();
	const firsts = new Set<string>();
	const protect = (word: string, converted: string): void => {
		protectedWords.addWord(word, converted);
		firsts.add(word.charAt(0));
	};
	for (const title of wordList(kept.titles.words)) {
		for (const surname of characterSet(kept.keptSurnames.characters))
			protect(surname + title, surname + convertWords(title));
		for (const word of wordList(kept.wordsBeforeTitles.words))
			protect(word + title, convertWords(word + title));
	}
	for (const name of names) protect(name, convertName(name, convertWords));

	// The engine looks for the next of these characters many times faster than a loop does.
	const first = new RegExp(`[${[...firsts].map(escaped).join('')}]`, 'g');
	return (text) => {
		if (!/[\u3400-\u9fff]/.test(text)) return text;
		const parts: string[] = [];
		let rest = 0;
		first.lastIndex = 0;
		for (let found = first.exec(text); found; found = first.exec(text)) {
			const match = protectedWords.matchPrefix(text, found.index);
			if (!match) continue;
			parts.push(convertWords(text.slice(rest, found.index)), match.value);
			first.lastIndex = rest = match.end;
		}
		return parts.join('') + convertWords(text.slice(rest));
	};
}

/** What the dictionaries lack or cut in the wrong place. */
const corrections = kept.corrections.map(({ from: word, to: converted }): [string, string] => [
	word,
	converted,
]);

const keptInNames = characterSet(kept.keptInNames.characters);

/** A UTF-16 unit as a regular expression writes it. */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

function convertName(name: string, convertWords: Convert): string {
	const converted = [...convertWords(name)];
	const kept = [...name].map((character, index) =>
		keptInNames.has(character) ? character : (converted[index] ?? character),
	);
	return kept.join('');
}
