import type { Placed } from './statement.ts';

/** What a text says of the school that writes it, without a word for that school. */
const signs: readonly {
	readonly side: 'helps' | 'helped';
	readonly weight: number;
	readonly reason: string;
	readonly pattern: RegExp;
}[] = [
	{
		side: 'helped',
		weight: 3,
		reason: '写明是受援一方的材料',
		pattern:
			/受(?:帮扶|援|助)(?:学校)?工作(?:总结|汇报|情况|小结)|(?:^|[,。\n])(?:我们)?作为(?:受援|受助|受帮扶|被帮扶)/g,
	},
	{
		side: 'helps',
		weight: 3,
		reason: '写明是支援一方的材料',
		pattern: /(?:^|[,。\n])(?:我们)?作为(?:支援|援助|牵头)(?:学校|校|园|单位|一方)/g,
	},
];

/** @param key The school that writes. */
export const statementsOfWriter = (text: string, key: string): Placed[] =>
	signs.flatMap(({ side, weight, reason, pattern }) =>
		[...text.matchAll(pattern)].map((match) => ({
			helps: [],
			helped: [],
			mutual: [],
			[side]: [key],
			weight,
			reason,
			from: match.index,
			to: match.index + match[0].length,
		})),
	);
