import { isTypicalGiven } from '#privacy/person-name.ts';
import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** 小雨同学, 5岁的小雨: a pet name may be enough for neighbours to know the child. */
export const nickname: PrivacyRule = {
	rule: 'nickname',
	severity: 'warning',
	message: '像孩子的小名。',
	hint: '如果是真名或小名，请写成“一名学生”；化名请注明“化名”。',
	find: matching(
		/(?:[小阿]([\p{Script=Han}]{1,2})(?:同学|小朋友)(?!们|间)|(?:\d{1,2}|[三四五六七八九十]{1,2})岁的小([\p{Script=Han}])(?![\p{Script=Han}]*(?:学生|朋友|孩)))/u,
		({ match }) => {
			const given = match[1] ?? match[2] ?? '';
			return isTypicalGiven(given) && !/^(?:学|组|队|班|伙|朋)/.test(given);
		},
	),
};
