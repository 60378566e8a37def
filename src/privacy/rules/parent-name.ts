import { nameEnd } from '#privacy/person-name.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** 家长陈建华: who knows the parent knows the child. */
export const parentName: PrivacyRule = {
	rule: 'parent-name',
	severity: 'warning',
	message: '写出了家长的姓名。',
	hint: '知道家长就知道孩子：请只写“一位家长”。',
	*find({ text }) {
		for (const match of text.matchAll(lead)) {
			const end = nameEnd(text, match.index + match[0].length, 2);
			if (end === undefined || /^(?:老师|校长|主任)/.test(text.slice(end, end + 2))) continue;
			yield { start: match.index, end };
		}
	},
};

const lead =
	/(?:家长(?:代表|志愿者)?|监护人|孩子的?(?:妈妈|爸爸|母亲|父亲|奶奶|爷爷|外婆|外公))(?:姓名)?:?\s?/g;
