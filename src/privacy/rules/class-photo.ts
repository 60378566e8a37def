import { firstOfEach, matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const pupils = '(?:班(?!子|主任)|年级|学生|同学|孩子|小朋友|少先队员|儿童|师生|队员)';

/** 合影 with pupils: every face in it needs a consent. */
export const classPhoto: PrivacyRule = {
	rule: 'class-photo',
	severity: 'warning',
	message: '像是学生合影。',
	hint: '公开学生正面照要有监护人同意；可以换成背影、作品或场地的照片。',
	find: firstOfEach(
		matching(
			new RegExp(
				`${pupils}[^。；\\n]{0,12}?(?:合影|集体照|合照|毕业照)|(?:合影|集体照|合照)[^。；\\n]{0,8}?${pupils}|毕业合影|毕业照`,
			),
			({ match, before, after }) =>
				!plan.test(after) &&
				!/(?:培训|研修|进修|读书|学习|骨干)班/.test(before.slice(-2) + match[0]) &&
				!/师范生/.test(match[0]),
		),
	),
};

/** 毕业照拍摄安排: a picture that is still to be taken. */
const plan = /^(?:的?(?:拍摄|拍照)?(?:安排|通知|时间|计划|方案))/;
