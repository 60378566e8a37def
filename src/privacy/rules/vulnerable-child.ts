import { anyWord } from '#chinese/words.ts';
import { firstOfEach, matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';
import people from '#privacy/words/people.json' with { type: 'json' };

const joint = '(?:家庭|户)?(?:的|中的|中)?(?:小|中小)?';
/** 贫困生, not 困难生活. */
const child = '(?:儿童|学生|学子|孩子|少年|小朋友|同学|女童|幼儿|生(?![活产态源命均]))';
const notPlace = '(?!(?:关爱|活动)?(?:之家|中心|室))';
/** 留守同学由老师轮流陪伴: all of them, whom nobody could tell apart. */
const notAll = '(?!们?[都均]?由)';

/** 留守, 残障, 贫困 … beside a child. Once for each wording: the author needs to look once. */
export const vulnerableChild: PrivacyRule = {
	rule: 'vulnerable-child',
	severity: 'warning',
	message: '写到了孩子的家境或身体。',
	hint: '只写人数，不要让人认出是谁；不配照片，不写村组和班级。',
	find: firstOfEach(
		matching(
			new RegExp(
				`${anyWord(people.circumstances.words)}${joint}${child}${notPlace}${notAll}|孤儿(?!院)`,
			),
			({ before }) => !/(?:themes|type): ?\[?[^\n]*$/.test(before),
		),
	),
};
