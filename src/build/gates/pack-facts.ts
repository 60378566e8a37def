import type { PageFacts } from './page-facts.ts';

export type StampedFacts = PageFacts & { readonly stamp: string };

/** Facts with every id and link written once; ten thousand pages share most of theirs. */
export interface PackedFacts {
	readonly code: string;
	readonly words: readonly string[];
	readonly pages: readonly PackedPage[];
}

type PackedPage = readonly [
	file: string,
	stamp: string,
	isIndexed: boolean,
	ids: readonly number[],
	links: readonly number[],
	messages: readonly number[],
];

export function packFacts(facts: ReadonlyMap<string, StampedFacts>, code: string): PackedFacts {
	const numbers = new Map<string, number>();
	const numberOf = (word: string): number => {
		const number = numbers.get(word) ?? numbers.size;
		numbers.set(word, number);
		return number;
	};
	const pages = [...facts].map(([file, { stamp, isIndexed, ids, links, messages }]): PackedPage => [
		file,
		stamp,
		isIndexed,
		ids.map(numberOf),
		links.map(numberOf),
		messages.map(numberOf),
	]);
	return { code, words: [...numbers.keys()], pages };
}

export function unpackFacts({ words, pages }: PackedFacts): Map<string, StampedFacts> {
	const wordsOf = (numbers: readonly number[]) => numbers.map((number) => words[number] ?? '');
	return new Map(
		pages.map(([file, stamp, isIndexed, ids, links, messages]) => [
			file,
			{ stamp, isIndexed, ids: wordsOf(ids), links: wordsOf(links), messages: wordsOf(messages) },
		]),
	);
}
