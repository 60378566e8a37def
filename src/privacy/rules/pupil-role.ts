import { anyWord } from '#chinese/words.ts';
import { isGrownUp } from '#privacy/behind-name.ts';
import { namesFrom } from '#privacy/listed-names.ts';
import { slotEnd } from '#privacy/name-slot.ts';
import { nameStart } from '#privacy/person-name.ts';
import type { PrivacyRule, Span } from '#privacy/rule.ts';
import { presumedStart } from '#privacy/presumed-name.ts';
import people from '#privacy/words/people.json' with { type: 'json' };

/** 学生代表陈可欣, 结对学生：陈可欣、林雨桐, 九岁的陈可欣: words that a pupil's name follows. */
export const pupilRole: PrivacyRule = {
	rule: 'pupil-role',
	severity: 'error',
	message: '写出了学生的姓名。',
	hint: '请只写身份，例如“一名学生代表”；确需公开的，在 waivers 里写明理由和决定人。',
	*find({ text }) {
		yield* namesBeforeAge(text);
		for (const lead of leads) yield* namesBehind(text, lead);
	},
};

const age = '(?:[3-9]|1[0-7]|[三四五六七八九十]|十[一二三四五六七])岁';
const born = '20[0-3]\\d年\\d{1,2}月';
// 四年级语文教师 teaches the class.
const teaches = `${anyWord(people.subjects.words)}?${anyWord(people.grownUps.words)}`;
const ofPupil = [
	'[1-9]岁|1[0-7]岁',
	born,
	'\\p{Script=Han}{1,3}族[, ]',
	`[一二三四五六七八九]年级(?!${teaches})`,
].join('|');
const agePattern = new RegExp(
	`[, ][男女][, ](?=${ofPupil})|,?今年(?:才|刚|刚满|只有|已经)?(?=${age})`,
	'gu',
);

/** What follows a lead inside a list has been found with the list. */
function* namesBehind(text: string, { pattern, weight, isSure }: Lead): Generator<Span> {
	let listed = 0;
	for (const match of text.matchAll(pattern)) {
		const begin = match.index + match[0].length;
		if (begin < listed) continue;
		const [first, ...others] = isSure ? slotAt(text, begin) : namesFrom(text, begin, weight);
		if (!first || isGrownUp(text.slice(first.end, first.end + 16))) continue;
		yield { start: match.index, end: first.end };
		yield* others;
		listed = others.at(-1)?.end ?? first.end;
	}
}

/** 陈可欣，女，11岁; 陈可欣今年11岁. */
function* namesBeforeAge(text: string): Generator<Span> {
	for (const match of text.matchAll(agePattern)) {
		const start = nameStart(text, match.index, 2) ?? presumedStart(text, match.index, true);
		if (start !== undefined && match.index - start > 1) yield { start, end: match.index };
	}
}

interface Lead {
	readonly pattern: RegExp;
	/** How much it says that a name follows. */
	readonly weight: number;
	/** Whether nothing but a name can follow. */
	readonly isSure?: boolean;
}

function slotAt(text: string, start: number): Span[] {
	const end = slotEnd(text, start);
	return end === undefined ? [] : [{ start, end }];
}

const paired = '(?:结对|帮扶|受助|资助|获奖|参赛)(?:学生|对象|儿童|幼儿)[有为是]?:\\s?';
const label = `${paired}|(?:学生|幼儿|儿童|队员|选手)(?:姓名|名单):\\s{0,3}`;
const calledSo = '(?:孩子|他|她)的名字叫|[一有]个名?叫';
const called = '(?:名叫|名字叫|叫做|叫|:)?';

/** The surest first: what is found is not found again. */
const leads: readonly Lead[] = [
	{
		pattern: new RegExp(`${label}|学生有|(?:前排|后排)?左起:\\s?|${calledSo}`, 'g'),
		weight: 4,
	},
	{
		pattern: new RegExp(`${anyWord(people.pupilRoles.words)}${called}\\s?`, 'g'),
		weight: 2,
	},
	{
		pattern: new RegExp(`${anyWord(people.pupils.words)}(?!(?<=儿童)关爱)${called}`, 'g'),
		weight: 1,
	},
	{ pattern: /(?<=家长\p{Script=Han}{0,4}的)(?:儿子|女儿|孩子|孙子|孙女)/gu, weight: 3 },
	{
		// 患白血病的何思远, 厌学的牛晓东
		pattern: new RegExp(
			`(?:(?:患|确诊|查出|得了)[^,。;:\\n的]{1,14}|${anyWord(people.plights.words)})的`,
			'g',
		),
		weight: 2,
	},
	{
		pattern: /(?:同学们?|孩子们?|队员们?|全班)(?:\p{Script=Han}{0,4})(?:推选|评选|选举|推举)/gu,
		weight: 3,
	},
	{ pattern: /(?:小小\p{Script=Han}{2,4}|小达人|小明星)[”"」]\s?/gu, weight: 1 },
	{
		pattern:
			/我叫(?=[^,。]{2,5},今?年?\p{Script=Han}{0,2}\d{0,2}岁|[^,。]{2,8},是?[^,。]{0,4}年级)/gu,
		weight: 2,
		isSure: true,
	},
	{
		pattern:
			/(?:(?<!\d)(?:[3-9]|1[0-7])|(?<![二三四五六七八九])[三四五六七八九十]|(?<![二三四五六七八九])十[一二三四五六七])岁的/g,
		weight: 2,
	},
];
