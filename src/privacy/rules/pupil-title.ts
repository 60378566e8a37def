import { companyStart, listedBefore } from '#privacy/listed-names.ts';
import { nameStart } from '#privacy/person-name.ts';
import type { PrivacyRule, Span } from '#privacy/rule.ts';
import { presumedStart } from '#privacy/presumed-name.ts';

/** 陈可欣同学, 李同学, 叫陈可欣的孩子, 陈可欣、林雨桐两位同学: a name with a pupil's title. */
export const pupilTitle: PrivacyRule = {
	rule: 'pupil-title',
	severity: 'error',
	message: '写出了学生的姓名。',
	hint: '请写成“一名学生”“一个孩子”；确需公开的，在 waivers 里写明理由和决定人。',
	*find({ text }) {
		for (const title of titles) yield* namesBefore(title, text);
	},
};

const person = '(?:同学|(?<!朋友)小朋友)(?!们|间|会|录|时代|关系|聚会|习(?!惯)|科|段|校)';
const count = '(?:等)?(?:[两二三四五六七八九十几]|\\d{1,2})(?:位|名|个)';

const titles: readonly Title[] = [
	{ pattern: new RegExp(person, 'g'), weight: 3 },
	{
		pattern: new RegExp(`(?:${count}|等)(?:${person}|小学生|学生|孩子|队员)`, 'g'),
		weight: 2,
	},
	{
		pattern: /的(?:小?(?:同学|学生|朋友|孩子|男孩|女孩|姑娘)|孤儿)/g,
		weight: 3,
		before: /(?:叫|名为|名字是)$/,
	},
	{ pattern: /\s?\((?:[一二三四五六七八九]年级)?(?:学生|同学|小朋友)\)/g, weight: 2 },
	{ pattern: /的?(?:妈妈|爸爸|母亲|父亲|家长|奶奶|爷爷)|的班主任/g, weight: 0 },
];

interface Title {
	readonly pattern: RegExp;
	/** How much the title says that a name stands before it. */
	readonly weight: number;
	readonly before?: RegExp;
}

function* namesBefore({ pattern, weight, before }: Title, text: string): Generator<Span> {
	for (const match of text.matchAll(pattern)) {
		const start =
			nameStart(text, match.index, weight) ??
			latinStart(text, match.index, weight) ??
			presumed(text, match, before) ??
			(match[0].startsWith('等') ? companyStart(text, match.index) : undefined);
		if (start === undefined) continue;
		if (before && !before.test(text.slice(Math.max(0, start - 4), start))) continue;
		yield* listedBefore(text, start, weight - 1);
		yield { start, end: match.index + match[0].length };
	}
}

/** What must be a name before this title: 强巴同学, 海燕等三名同学, 海燕的妈妈. */
function presumed(
	text: string,
	{ 0: title, index }: RegExpExecArray,
	before?: RegExp,
): number | undefined {
	if (before) return calledStart(text, index);
	if (/^(?:同学|小朋友)|[位名个]/.test(title)) return presumedStart(text, index);
	return title.startsWith('的') ? presumedStart(text, index, true) : undefined;
}

/** 叫木棉的女孩: whatever it is, she is called so. */
function calledStart(text: string, end: number): number | undefined {
	const called = /(?:[个名位字做]叫|名为|名字是)(?![人我他她得好不])(\p{Script=Han}{2,4})$/u.exec(
		text.slice(Math.max(0, end - 8), end),
	);
	return called?.[1] === undefined ? undefined : end - called[1].length;
}

/** Lily同学. */
function latinStart(text: string, end: number, weight: number): number | undefined {
	if (weight < 3) return undefined;
	const name = /(?<![A-Za-z])[A-Z][a-z]{1,11}$/.exec(text.slice(Math.max(0, end - 13), end));
	return name ? end - name[0].length : undefined;
}
