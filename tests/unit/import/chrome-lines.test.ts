import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromeRules } from '#import/clean/chrome/index.ts';
import { linesOf } from '#import/clean/chrome/rule.ts';
import { paragraph } from '#import/clean/text/block.ts';
import { insert } from '#import/clean/text/tracked.ts';

const story = Array.from({ length: 14 }, (_, index) => `老师们上了第${index + 1}节课。`);

/** What is left of the lines of a page. */
function leftOf(...texts: readonly string[]): string[] {
	const lines = linesOf(texts.map((text) => paragraph(insert(text))));
	const cuts = chromeRules.flatMap((rule) => [...rule.find(lines)]);
	return texts.flatMap((text, index) => {
		const cut = cuts.find(({ line }) => line === index);
		const rest = cut ? text.slice(0, cut.from) + text.slice(cut.to) : text;
		return rest === '' ? [] : [rest];
	});
}

for (const line of [
	...[
		'阅读 312 赞 18 在看',
		'分享、收藏、点赞、在看',
		'点分享 点收藏 点在看',
		'赞 23',
		'阅读(123)',
	],
	...[
		'扫一扫下载客户端',
		'微信号 shiling',
		'IP属地：湖南',
		'【END】',
		'本文共1200字，阅读约需3分钟',
	],
	...['未经授权不得转载', '声明：图片来源于网络，版权归原作者所有', '投稿邮箱：a@example.com'],
]) {
	test(`taken away: ${line}`, () => assert.deepEqual(leftOf(...story, line), story));
}

for (const line of [
	...[
		'关注我们的孩子',
		'阅读，点亮山村',
		'分享 合作 共赢',
		'赞美诗',
		'扫码签到',
		'声明：我不是专家',
	],
	...['更多的老师加入进来', '收获与分享'],
]) {
	test(`kept: ${line}`, () => assert.deepEqual(leftOf(...story, line), [...story, line]));
}

test('the word of a button is a heading inside a text', () => {
	const texts = [...story, '阅读', ...story];
	assert.deepEqual(leftOf(...texts), texts);
});

test('the name of a traded file is the title where there is no other', () => {
	const frame = '上传人：a***  页数：3';
	assert.deepEqual(leftOf('结对总结.docx', frame, ...story), ['结对总结', ...story]);
	assert.deepEqual(leftOf('结对总结范文.docx', frame, '结对总结', ...story), [
		'结对总结',
		...story,
	]);
});
