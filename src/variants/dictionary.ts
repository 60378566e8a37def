import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/cn2t';
import { openccPairs } from '#chinese/opencc-pairs.ts';
import corrections from './corrections.json' with { type: 'json' };
import { pairsOf } from './pairs.ts';
import places from './places.json' with { type: 'json' };

/** Simplified words and characters with their Traditional ones, by their UTF-16 units. */
export interface TrieNode {
	next: Map<number, TrieNode> | undefined;
	/** What the word that ends here becomes. */
	value: string | undefined;
	/** Whether that differs from what its characters become one by one. */
	isIrregular: boolean;
}

/** The entries by the first unit of their words. */
export type Dictionary = readonly (TrieNode | undefined)[];

/**
 * OpenCC's words with the characters of Taiwan's standard, and what a review has put right. Its list
 * of Taiwan's own words is left out: it would turn 支援, a role in this archive, into 支持.
 */
export function createDictionary(): Dictionary {
	const values = reviewedWords();
	const characterwise = (word: string) =>
		Array.from(word, (character) => values.get(character) ?? character).join('');
	const roots: (TrieNode | undefined)[] = [];
	for (const [word, value] of values) {
		let entry = (roots[word.charCodeAt(0)] ??= emptyEntry());
		for (let index = 1; index < word.length; index += 1) {
			entry = below(entry, word.charCodeAt(index));
		}
		entry.value = value;
		entry.isIrregular = value !== characterwise(word);
	}
	return roots;
}

function reviewedWords(): Map<string, string> {
	const toTaiwan = ConverterFactory(...(to['tw'] ?? []));
	return new Map([
		...openccPairs(to['tw']),
		...openccPairs(from['cn']).map(([word, value]) => [word, toTaiwan(value)] as const),
		...[...places, ...corrections].flatMap(({ pairs }) => pairsOf(pairs)),
	]);
}

const emptyEntry = (): TrieNode => ({ next: undefined, value: undefined, isIrregular: false });

function below(entry: TrieNode, unit: number): TrieNode {
	const next = (entry.next ??= new Map<number, TrieNode>());
	const found = next.get(unit) ?? emptyEntry();
	next.set(unit, found);
	return found;
}
