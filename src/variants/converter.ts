import { ConverterFactory, Trie } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/cn2t';
import { keptInNames, keptSurnames, titles } from './kept-words.ts';

/** Turns Simplified text into Traditional text. */
export type Convert = (text: string) => string;

/**
 * A converter for texts that name these schools. Characters follow Taiwan's standard; words do not,
 * because that would turn 支援, a role in this archive, into 支持.
 * @example createConverter(['范家庄小学'])('支援范家庄小学') // '支援范家莊小學'
 */
export function createConverter(names: Iterable<string>): Convert {
	const convertWords = ConverterFactory(...(from['cn'] ?? []), ...(to['tw'] ?? []));
	const protectedWords = new Trie();
	const firsts = new Set<string>();
	const protect = (word: string, converted: string): void => {
		protectedWords.addWord(word, converted);
		firsts.add(word.charAt(0));
	};
	for (const surname of keptSurnames) {
		for (const title of titles) protect(surname + title, surname + convertWords(title));
	}
	for (const name of names) protect(name, convertName(name, convertWords));

	return (text) => {
		if (!/[\u3400-\u9fff]/.test(text)) return text;
		const parts: string[] = [];
		let rest = 0;
		for (let at = 0; at < text.length;) {
			const match = firsts.has(text.charAt(at)) ? protectedWords.matchPrefix(text, at) : null;
			if (!match) {
				at += 1;
				continue;
			}
			parts.push(convertWords(text.slice(rest, at)), match.value);
			at = rest = match.end;
		}
		return parts.join('') + convertWords(text.slice(rest));
	};
}

function convertName(name: string, convertWords: Convert): string {
	const converted = [...convertWords(name)];
	const kept = [...name].map((character, index) =>
		keptInNames.includes(character) ? character : (converted[index] ?? character),
	);
	return kept.join('');
}
