import { arrivals } from './arrivals.ts';
import { groups } from './groups.ts';
import { oneSchool } from './one-school.ts';
import type { RoleRule, Side } from './rule.ts';
import { twoSchools } from './two-schools.ts';

/** In no order: all of them vote. */
export const roleRules: readonly RoleRule[] = [...twoSchools, ...oneSchool, ...groups, ...arrivals];

/** What a text says of the school that writes it, without a word for that school. */
export const writerRules: readonly {
	says: Side;
	weight: number;
	reason: string;
	pattern: RegExp;
}[] = [
	{
		says: 'R',
		weight: 3,
		reason: '写明是受援一方的材料',
		pattern:
			/受(?:帮扶|援|助)(?:学校)?工作(?:总结|汇报|情况|小结)|(?:^|[,。\n])(?:我们)?作为(?:受援|受助|受帮扶|被帮扶)/g,
	},
	{
		says: 'S',
		weight: 3,
		reason: '写明是支援一方的材料',
		pattern: /(?:^|[,。\n])(?:我们)?作为(?:支援|援助|牵头)(?:学校|校|园|单位|一方)/g,
	},
	{
		says: 'S',
		weight: 1.5,
		reason: '写自己送教、捐赠',
		pattern:
			/(?:^|[,。;:\n])(?:[一三]年来,)?(?:共计?|累计|先后)?(?:送教|送课|捐赠|捐款)(?:了|到)?(?=[^,。;\n⟦]{0,8}\d)/g,
	},
	{
		says: 'M',
		weight: 1.5,
		reason: '写明是姊妹、友好、互助学校',
		pattern: /(?:姊妹|姐妹|友好)学校|(?:两校|两园)[^。\n]{0,16}(?:互助|共建)(?:联盟|学校)/g,
	},
];
