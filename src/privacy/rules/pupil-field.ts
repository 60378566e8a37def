import { anyWord } from '#chinese/words.ts';
import { slotEnd } from '#privacy/name-slot.ts';
import type { PrivacyRule, Span } from '#privacy/rule.ts';
import people from '#privacy/words/people.json' with { type: 'json' };

const schoolClass =
	'(?:[一二三四五六七八九\\d]{1,2}(?:年级)?\\s?(?:\\(\\d{1,2}\\)|\\d{1,2}|[一二三四五六七八九])?班)';

/** Fields that a text or a layout keeps for pupils: the whole field is taken, known as a name or not. */
export const pupilField: PrivacyRule = {
	rule: 'pupil-field',
	severity: 'error',
	message: '这里像是填学生姓名的地方。',
	hint: '是学生姓名就请删去，只写人数或班级；不是的，在 waivers 里写明理由和决定人。',
	*find({ text }) {
		for (const { field, isOfPupils } of fields)
			for (const match of text.matchAll(field)) {
				const start = match.index + match[0].length;
				const line = lineAt(text, match.index);
				const before = text.slice(Math.max(0, match.index - near), match.index);
				if (isOfPupils(line, before)) yield* itemsFrom(text, start);
			}
		for (const { index, 0: name } of text.matchAll(besideClass))
			if (!notNames.test(name) && !grownUps.test(lineAt(text, index)))
				yield { start: index, end: index + name.length };
	},
};

const pupils = /学生|同学|少年|儿童|小朋友|班|年级|队员|习作|作文|征文|绘画/;
const grownUps = /教师|老师|园丁|师徒|优质课|课例|教案|论文|课件|微课|校长|单位|集体|组织奖/;
const near = 120;
const prize = '[特一二三]等奖|优秀奖|优胜奖|鼓励奖|[金银铜]奖|获奖名单|获奖者';
const count = '\\s?(?:\\(\\d{1,3}[名人位]\\))?';

const fields: readonly {
	readonly field: RegExp;
	readonly isOfPupils: (line: string, before: string) => boolean;
}[] = [
	{
		// 优秀学员：, 小作者：, 受助学生（3名）：
		field: new RegExp(`${anyWord(people.fields.words)}(?:名单)?(?:如下)?${count}:\\s{0,3}`, 'g'),
		isOfPupils: () => true,
	},
	{
		// 贫困生名单：
		field: new RegExp(
			`(?:学生|儿童|队员|同学|(?<!实习|师范|研究|大学|医|考)生)名单(?:如下)?${count}:\\s{0,3}`,
			'g',
		),
		isOfPupils: (line) => !grownUps.test(line),
	},
	{
		// 一等奖：, below 学生作文比赛获奖名单
		field: new RegExp(`(?:${prize})${count}:\\s?`, 'g'),
		isOfPupils: (line, before) => {
			const above = before.split('\n').slice(-2).join();
			return pupils.test(before + line) && !grownUps.test(above + line);
		},
	},
	{
		// 前排左起：, in a picture of a class
		field:
			/(?:从?左(?:起|[到至]右)|[前后中]排|第[一二三四]排)(?:从?左(?:起|[到至]右))?(?:依次)?[为是]?:?\s?/g,
		isOfPupils: (line) => pupils.test(line) && !grownUps.test(line),
	},
	{
		// 作者：… 指导教师：…
		field: /作者:\s?/g,
		isOfPupils: (line) => /指导(?:教师|老师)|年级|班/.test(line),
	},
	{
		// 图3 五（3）班时雨、应天在做叶脉书签
		field: new RegExp(
			`(?<=(?:^|\\n)\\s?(?:图\\s?\\d{1,3}|[▲△]|!\\[)[^\\n]{0,40})${schoolClass}的?\\s?`,
			'g',
		),
		isOfPupils: () => true,
	},
];

/** The line of a place, as far as it is near. */
function lineAt(text: string, place: number): string {
	const before = text.slice(Math.max(0, place - near), place);
	const after = text.slice(place, place + near);
	return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
}

const works = '(?:获奖|作[文品]|日记|[书来]信|[绘国油]?画|手抄报|奖状|[-_])';

/** What stands behind a sex in a list of people: 彝族, 11岁, 四年级. */
const ofPerson = '(?:\\p{Script=Han}{1,3}族|\\d{1,2}岁|[一二三四五六七八九]年级)';

/**
 * A name right before its class, 于是之（二班）, one behind it in the name of a file, 五2班厉害获奖.jpg, and
 * one before a sex, 资助对象 日则么 女 彝族.
 */
const besideClass = new RegExp(
	[
		`(?<=(?:^|[\\n:、,])\\s?)\\p{Script=Han}{2,3}(?=[(,]${schoolClass}(?:[),。;]|$))`,
		`(?<=${schoolClass}[-_ ]?)\\p{Script=Han}{2,3}(?=${works}?[^\\s/]{0,12}\\.(?:jpe?g|png|webp|gif|docx?|pdf)\\b)`,
		`(?<=(?:学生|对象|儿童|^|\\n)\\s{1,2})\\p{Script=Han}{2,4}(?= [男女] ${ofPerson})`,
	].join('|'),
	'gu',
);

/** The items of a list, as far as it goes. */
function* itemsFrom(text: string, from: number): Generator<Span> {
	const first = from + (/^[-*+] /.exec(text.slice(from, from + 2))?.[0].length ?? 0);
	for (let start = first, count = 0; count < 60; count++) {
		const end = slotEnd(text, start) ?? spokenEnd(text, start);
		if (end === undefined || notNames.test(text.slice(start, end))) return;
		yield { start, end };
		const joint = /^(?:\([^()\n]{1,12}\))?(?:[、,]|\n{1,2}[-*+] |\s{1,4}|[和与])/.exec(
			text.slice(end, end + 20),
		);
		if (!joint) return;
		start = end + joint[0].length;
	}
}

/** 应天在做叶脉书签, 春晓和秋实. */
function spokenEnd(text: string, start: number): number | undefined {
	const name = /^\p{Script=Han}{2,3}?(?=正?在|和|与|[展表]示|表演|朗诵|获)/u.exec(
		text.slice(start, start + 6),
	)?.[0];
	return name === undefined ? undefined : start + name.length;
}

const notNames = new RegExp(
	`^${anyWord(people.noFieldBeginnings.words)}|${anyWord(people.noField.words)}$`,
);
