import { isTypicalGiven } from '#privacy/name-characters.ts';
import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** 小雨同学, 豆豆小朋友, 5岁的小雨: a pet name is enough for neighbours to know the child. */
export const nickname: PrivacyRule = {
	rule: 'nickname',
	severity: 'error',
	message: '像孩子的小名。',
	hint: '请写成“一名学生”；是化名或应用题的，在 waivers 里写明理由和决定人。',
	find: matching(
		/[小阿](\p{Script=Han}{1,2})(?:同学|小朋友)(?!们|间)|([^\P{Script=Han}人天家个好常渐慢偷悄轻默刚仅往每纷频哈])\2小朋友(?!们)|岁的([^\P{Script=Han}人天家个好常渐慢偷悄轻默刚仅往每纷频哈小大娃])\3(?!\p{Script=Han}{0,2}(?:学生|朋友|孩))|[小阿](\p{Script=Han}),?今年(?:刚满|才|只有|已经)?(?=(?:[3-9]|1[0-7]|[三四五六七八九十])岁)|(?:\d{1,2}|[三四五六七八九十]{1,2})岁的小(\p{Script=Han})(?!\p{Script=Han}{0,2}(?:学生|朋友|孩))/u,
		({ match: [, small, doubled, agedDoubled, agedLater, aged] }) => {
			const given = small ?? agedLater ?? aged;
			return (doubled ?? agedDoubled) !== undefined || (given !== undefined && isPetName(given));
		},
	),
};

const isPetName = (given: string): boolean =>
	isTypicalGiven(given) && !/^[学组队班伙朋男女姑大小多天家人心]/.test(given);
