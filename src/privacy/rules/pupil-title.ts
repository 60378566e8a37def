import { nameStart } from '#privacy/person-name.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const title = /(?:同学|小朋友)(?!们|间|会|录|时代|关系|聚会)/g;

/** 陈可欣同学, 李同学, 陈可欣小朋友: a name with a pupil's title. */
export const pupilTitle: PrivacyRule = {
	rule: 'pupil-title',
	severity: 'error',
	message: '写出了学生的姓名。',
	hint: '请写成“一名学生”“一个孩子”；确需公开的，在 waivers 里写明理由和决定人。',
	*find({ text }) {
		for (const match of text.matchAll(title)) {
			const start = nameStart(text, match.index);
			if (start !== undefined) yield { start, end: match.index + match[0].length };
		}
	},
};
