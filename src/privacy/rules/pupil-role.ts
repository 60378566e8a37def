import { isTypicalGiven, nameEnd } from '#privacy/person-name.ts';
import { surnames } from '#privacy/name-characters.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const role =
	/(?:学生代表|小学生|中学生|学生|少先队员|队员代表|小主持人|小选手|小朋友|受助学生|中队长|大队长|小队长|副班长|班长|学习委员|女孩|男孩|女生|男生|孩子|留守儿童)(?:名叫|名字叫|叫做|叫|:|：)?/g;

/** 学生代表陈可欣: a pupil's role and a name whose every character is one that parents choose. */
export const pupilRole: PrivacyRule = {
	rule: 'pupil-role',
	severity: 'error',
	message: '写出了学生的姓名。',
	hint: '请只写身份，例如“一名学生代表”；确需公开的，在 waivers 里写明理由和决定人。',
	*find({ text }) {
		for (const match of text.matchAll(role)) {
			const begin = match.index + match[0].length;
			const end = nameEnd(text, begin);
			if (end === undefined || end - begin < 2 || !surnames.has(text[begin] ?? '')) continue;
			if (!isTypicalGiven(text.slice(begin + 1, end)) || !isClosed(text.slice(end, end + 4)))
				continue;
			yield { start: match.index, end };
		}
	},
};

/** A name is followed by what a person does, or by nothing; not by the rest of a word. */
const isClosed = (after: string): boolean =>
	/^(?:[^\p{Script=Han}]|$|的|说|在|是|和|与|等|说道|表示|告诉|上台|发言|代表|宣布|致|主持|介绍|讲|唱|跳|读|获|荣获|为|用|把|给|向|对|朗诵|表演|演唱|演讲|分享|写|画|作|也|一家|家|同学|小朋友|拿|拉|收到|家长)/u.test(
		after,
	) && !/^(?:老师|教师|家访|等?老师)/.test(after);
