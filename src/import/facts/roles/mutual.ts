import type { Placed } from './statement.ts';

/** What texts say of schools of which none helps the other. */
const signs: readonly { readonly weight: number; readonly pattern: RegExp }[] = [
	{ weight: 2.5, pattern: /(?:姊妹|姐妹|友好)学?校|姊妹情|没有谁帮谁|谁也不(?:是|比)谁/g },
	{
		weight: 1.5,
		pattern:
			/平等自愿|地位平等|自愿(?:组成|结成|组建)|不设(?:牵头|核心)|轮值|轮流(?:做东|主持|承办|坐庄)/g,
	},
	{
		weight: 1,
		pattern:
			/抱团|规模相当|条件相[近当]|水平相[近当]|各有所长|互为(?:镜|老师|师)|取长补短|互助共同体|教学联盟|校际联盟/g,
	},
];

/** Signs that none of a text's schools is the one that helps; said twice is said once. */
export const findMutual = (text: string, keys: readonly string[]): Placed[] =>
	signs.flatMap(({ weight, pattern }) => {
		const seen = new Set<string>();
		return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
			if (seen.has(words)) return [];
			seen.add(words);
			return [
				{
					helps: [],
					helped: [],
					mutual: keys,
					weight,
					reason: '写明互助、平等结对',
					from: index,
					to: index + words.length,
				},
			];
		});
	});
