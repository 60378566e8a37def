import { namesInTables } from '#privacy/name-column.ts';
import { slotEnd } from '#privacy/name-slot.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** A row of a table of pupils, 姓名：陈可欣 班级：四（2）班, a name and a class in YAML. */
export const pupilRecord: PrivacyRule = {
	rule: 'pupil-record',
	severity: 'error',
	message: '表格或登记项里写出了学生的姓名。',
	hint: '请删去姓名这一项，只留人数；确需公开的，在 waivers 里写明理由和决定人。',
	*find({ text }) {
		yield* namesInTables(text);
		for (const { index, 0: name, groups } of text.matchAll(personInList)) {
			const rest = groups?.['rest'] ?? '';
			if (ofChild.test(rest) && !grownUp.test(rest))
				yield { start: index, end: index + name.length };
		}
		for (const match of text.matchAll(label)) {
			const begin = match.index + match[0].length;
			const end = slotEnd(text, begin);
			const before = text.slice(Math.max(0, match.index - near), match.index);
			const after = text.slice(begin, begin + near);
			const around = (before.split(recordEnd).at(-1) ?? '') + (after.split(recordEnd, 1)[0] ?? '');
			if (end !== undefined && isOfPupil(match[0], around)) yield { start: begin, end };
		}
	},
};

/** 马晓东，男，父母离异: a line of a list of people. */
const personInList =
	/(?<=(?:^|\n)[\s\-*+\d.、()]{0,8})\p{Script=Han}{2,4}(?=[,，]\s?[男女][,，](?<rest>[^\n。]{1,40}))/gu;
const ofChild =
	/年级|[)\d一二三四五六七八九]班|学生|父母|父亲|母亲|离异|单亲|孤儿|低保|残疾|留守|困难|(?<!\d)1?\d岁/;

const label =
	/(?<![\p{L}])(?:(?:学生|幼儿|儿童|孩子)?(?:姓名|名字)|name|student|pupil|child)"?\s?:\s?["“]?/giu;

/** A record ends with a sentence, or before a line that has no label. */
const recordEnd = /[。；]|\n(?!\s{0,8}["\p{L}]{2,12}\s?:)/u;

/** How far from the name the rest of a record is looked for. */
const near = 60;

const isOfPupil = (label: string, around: string): boolean =>
	/学生|幼儿|儿童|孩子|student|pupil|child/i.test(label) ||
	(/(?:班级|年级|学号|学籍号?|监护人|家长|class|grade)"?\s?:/i.test(around) &&
		!grownUp.test(around));

const grownUp = /职务|职称|学科|任教|教师|老师|单位|校长|role"?\s?:|title"?\s?:/i;
