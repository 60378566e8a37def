import { firstOfEach } from '#privacy/first-of-each.ts';
import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** 留守, 残障, 贫困 … beside a child. Once for each wording: the author needs to look once. */
export const vulnerableChild: PrivacyRule = {
	rule: 'vulnerable-child',
	severity: 'warning',
	message: '写到了孩子的家境或身体。',
	hint: '只写人数，不要让人认出是谁；不配照片，不写村组和班级。',
	find: firstOfEach(
		matching(
			/(?:留守|困境|残障|残疾|孤残|单亲|离异|建档立卡|贫困|特困|特贫|低保|困难|智力(?:障碍|缺陷|残疾)|自闭症|孤独症|脑瘫|听障|视障|聋哑|随班就读|事实无人抚养|流动)(?:家庭|户)?(?:的|中的|中)?(?:小|中小)?(?:儿童|学生|学子|孩子|少年|小朋友|同学|女童|幼儿|生(?![活产态源命均]))(?!(?:关爱|活动)?(?:之家|中心|室))|孤儿(?!院)/,
			({ before }) => !/(?:themes|type): ?\[?[^\n]*$/.test(before),
		),
	),
};
