import { isTypicalGiven } from '#privacy/name-characters.ts';
import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const han = '\\p{Script=Han}';
/** 人人, 个个, 常常 are no names, though 小朋友 may follow them. */
const notDoubled = '人天家个好常渐慢偷悄轻默刚仅往每纷频哈';
const notOfName = `(?!${han}{0,2}(?:学生|朋友|孩))`;
const small = `[小阿](?<small>${han}{1,2})(?:同学|小朋友)(?!们|间)`;
const doubled = `(?<doubled>[^\\P{Script=Han}${notDoubled}])\\k<doubled>小朋友(?!们)`;
const agedDoubled = `岁的(?<agedDoubled>[^\\P{Script=Han}${notDoubled}小大娃])\\k<agedDoubled>${notOfName}`;
const years = '(?:[3-9]|1[0-7]|[三四五六七八九十])';
const agedLater = `[小阿](?<later>${han}),?今年(?:刚满|才|只有|已经)?(?=${years}岁)`;
const aged = `(?:\\d{1,2}|[三四五六七八九十]{1,2})岁的小(?<aged>${han})${notOfName}`;

/** 小雨同学, 豆豆小朋友, 5岁的小雨: a pet name is enough for neighbours to know the child. */
export const nickname: PrivacyRule = {
	rule: 'nickname',
	severity: 'error',
	message: '像孩子的小名。',
	hint: '请写成“一名学生”；是化名或应用题的，在 waivers 里写明理由和决定人。',
	find: matching(
		new RegExp([small, doubled, agedDoubled, agedLater, aged].join('|'), 'u'),
		({ match: { groups } }) => {
			const given = groups?.['small'] ?? groups?.['later'] ?? groups?.['aged'];
			return given === undefined || isPetName(given);
		},
	),
};

const isPetName = (given: string): boolean =>
	isTypicalGiven(given) && !/^[学组队班伙朋男女姑大小多天家人心]/.test(given);
