import type { ChromeRule } from './rule.ts';

/** Page numbers, links to pages and notes of document traders, also in the middle of a line. */
export const pager: ChromeRule = {
	name: 'pager',
	*find(lines) {
		for (const [line, { text }] of lines.entries()) {
			for (const pattern of patterns) {
				for (const { index, 0: found } of text.matchAll(pattern)) {
					yield { line, from: index, to: index + found.length };
				}
			}
		}
	},
};

const patterns = [
	/(?:第 ?\d+ ?页\s*[,/]?\s*共 ?\d+ ?页\s*)+/g,
	/(?:(?:\d ?){1,10}|(?:\[\d+\] ?)+)下一页(?:\s*(?:末页|尾页))?/g,
	/^\s*-?\s*\d{1,3}\s*\/\s*\d{1,3}\s*-?$/g,
	/本文来源\s*:\s*网络[^。\n]{0,40}?(?:谢谢!?|删除[,。!]?|$)/g,
	/^[—-]\s?\d{1,3}\s?[—-]$/g,
] as const;
