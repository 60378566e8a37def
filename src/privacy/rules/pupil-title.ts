import type { FoldedText } from '#privacy/folded-text.ts';
import { nameStart } from '#privacy/person-name.ts';
import type { PrivacyRule, Span } from '#privacy/rule.ts';

/** 陈可欣同学, 李同学, 叫陈可欣的孩子, 陈可欣、林雨桐两位同学: a name with a pupil's title. */
export const pupilTitle: PrivacyRule = {
	rule: 'pupil-title',
	severity: 'error',
	message: '写出了学生的姓名。',
	hint: '请写成“一名学生”“一个孩子”；确需公开的，在 waivers 里写明理由和决定人。',
	*find(folded) {
		for (const title of titles) yield* namesBefore(title, folded);
	},
};

const person = '(?:同学|小朋友)(?!们|间|会|录|时代|关系|聚会)';
const count = '(?:等)?(?:[两二三四五六七八九十几]|\\d{1,2})(?:位|名|个)';

const titles: readonly { readonly pattern: RegExp; readonly before?: RegExp }[] = [
	{ pattern: new RegExp(person, 'g') },
	{ pattern: new RegExp(`(?:${count}|等)(?:${person}|小学生|学生|孩子|队员)`, 'g') },
	{
		pattern: /的(?:小?(?:同学|学生|朋友|孩子|男孩|女孩|姑娘)|孤儿)/g,
		before: /(?:叫|名为|名字是)$/,
	},
];

function* namesBefore(
	{ pattern, before }: (typeof titles)[number],
	{ text }: FoldedText,
): Generator<Span> {
	for (const match of text.matchAll(pattern)) {
		const start = nameStart(text, match.index);
		if (start === undefined) continue;
		if (before && !before.test(text.slice(Math.max(0, start - 4), start))) continue;
		yield { start, end: match.index + match[0].length };
	}
}
