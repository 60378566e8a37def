import { splitWords } from '#chinese/split-words.ts';

/**
 * One pattern of many words. In a list words are parted by spaces; `~12` stands for at most twelve
 * characters of the same clause.
 * @example anyOf('送来 送去', '作~6讲座') // /送来|送去|作[^,。;⟦⟧]{0,6}讲座/
 */
export const anyOf = (...lists: readonly string[]): RegExp =>
	new RegExp(
		lists
			.flatMap(splitWords)
			.join('|')
			.replace(/~(\d+)/g, '[^,。;⟦⟧]{0,$1}'),
	);
