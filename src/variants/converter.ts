import { Trie } from 'opencc-js/core';
import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { characterSet, wordList } from '#chinese/words.ts';
import { convertName } from './convert-name.ts';
import { convertWords } from './convert-words.ts';
import { createDictionary } from './dictionary.ts';
import kept from './kept-words.json' with { type: 'json' };

/** Turns Simplified text into Traditional text. */
export type Convert = (text: string) => string;

/** The converter for the names of an archive; OpenCC's lists are read once for all steps of a build. */
export const converterOf = perArchive((archive): Convert => createConverter(namesOf(archive)));

/**
 * A converter for texts that name these schools and places. Characters follow Taiwan's standard; words
 * do not, because that would turn 支援, a role in this archive, into 支持.
 * @example createConverter(['范家庄小学'])('支援范家庄小学') // '支援范家莊小學'
 */
export function createConverter(names: Iterable<string>): Convert {
	const dictionary = createDictionary();
	const inWords: Convert = (text) => convertWords(dictionary, text);
	const protectedWords = new Trie();
	const firsts = new Set<string>();
	const protect = (word: string, converted: string): void => {
		protectedWords.addWord(word, converted);
		firsts.add(word.charAt(0));
	};
	const surnames = characterSet(kept.keptSurnames.characters);
	for (const surname of surnames) protect(`姓${surname}`, `姓${surname}`);
	for (const title of wordList(kept.titles.words)) {
		for (const surname of surnames) protect(surname + title, surname + inWords(title));
		for (const word of wordList(kept.wordsBeforeTitles.words)) {
			protect(word + title, inWords(word + title));
		}
	}
	for (const name of names) protect(name, convertName(name, inWords));

	// The engine looks for the next of these characters many times faster than a loop does.
	const first = new RegExp(`[${[...firsts].map(escaped).join('')}]`, 'g');
	return (text) => {
		if (!/[\u3400-\u9fff“”]/.test(text)) return text;
		const parts: string[] = [];
		let rest = 0;
		first.lastIndex = 0;
		for (let found = first.exec(text); found; found = first.exec(text)) {
			const match = protectedWords.matchPrefix(text, found.index);
			if (!match) continue;
			parts.push(inWords(text.slice(rest, found.index)), match.value);
			first.lastIndex = rest = match.end;
		}
		return parts.join('') + inWords(text.slice(rest));
	};
}

/** A UTF-16 unit as a regular expression writes it. */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** All names that schools of the archive go or went by, and those of the places they are in. */
export function namesOf({ schools, regions }: Archive): string[] {
	const names = [...schools.values()].flatMap(({ name, aliases }) => [
		name,
		...aliases.map((alias) => alias.name),
	]);
	return [...new Set([...names, ...regions.values()])].filter((name) => name.length > 1).sort();
}
