import assert from 'node:assert/strict';
import { test } from 'node:test';
import insideLines from '#import/clean/chrome/inside-lines.json' with { type: 'json' };
import wholeLines from '#import/clean/chrome/lines.json' with { type: 'json' };
import { removeChrome } from '#import/clean/chrome/remove-chrome.ts';
import { paragraph } from '#import/source/block.ts';
import { entriesOf, type Changes } from '#import/source/changes.ts';
import { insert } from '#import/source/tracked.ts';

const story = Array.from({ length: 14 }, (_, index) => `老师们上了第${index + 1}节课。`);

/** What is left of the lines of a page, and the rules that took the others. */
function clean(...texts: readonly string[]) {
	const changes: Changes = [];
	const blocks = removeChrome(
		texts.map((text) => paragraph(insert(text))),
		changes,
	);
	return {
		left: blocks.map((block) => (block.type === 'text' ? block.text.text : '')),
		rules: [...new Set(entriesOf(changes, 'removed').map(({ rule }) => rule))],
	};
}

for (const { rule, example, kept } of wholeLines) {
	test(`taken away as ${rule}: ${example}`, () => {
		const { left, rules } = clean(...story, example);
		assert.deepEqual([left, rules.length], [story, 1]);
	});
	if (kept !== undefined)
		test(`kept, though it looks like ${rule}: ${kept}`, () =>
			assert.deepEqual(clean(...story, kept).left, [...story, kept]));
}

for (const { rule, example } of insideLines) {
	test(`cut out of a line as ${rule}: ${example}`, () => {
		const { left, rules } = clean(...story, example);
		assert.deepEqual([left, rules], [story, [rule]]);
	});
}

const lessons = [
	'老师教学生识别农作物，引起大家的关注。',
	'更多精彩的内容，等着孩子们点击屏幕去发现。',
];
for (const line of ['收获与分享', '更多的老师加入进来', ...lessons]) {
	test(`kept: ${line}`, () => assert.deepEqual(clean(...story, line).left, [...story, line]));
}

test('the word of a button is a heading inside a text', () => {
	const texts = [...story, '阅读', ...story];
	assert.deepEqual(clean(...texts).left, texts);
	assert.deepEqual(clean(...story, '【打印本页】【关闭窗口】').rules, ['ui-words']);
});

test('a tail of five names with bars is a list of links, four names are not', () => {
	const names = ['青溪县|', '白石市|', '松岭区|', '贡山|', '土坪左旗|'];
	assert.deepEqual(clean(...story, ...names), { left: story, rules: ['link-list'] });
	assert.deepEqual(clean(...story, ...names.slice(1)).left, [...story, ...names.slice(1)]);
});

test('only what says nothing else is spam', () => {
	const line = '讲座上，民警说远离网络博彩，家长和孩子们都听得很认真。';
	assert.deepEqual(clean(...story, line).left, [...story, line]);
});

test('a foot of a page reaches as far as its own lines', () => {
	const foot = ['主办单位：某某县教育局', '版权所有 某某县教育局', '某ICP备00000000号'];
	const { left, rules } = clean(...story, ...foot, '附：参加教师名单');
	assert.deepEqual([left, rules], [[...story, '附：参加教师名单'], ['page-footer']]);
});

test('titles of other articles go with their heading', () => {
	const { left, rules } = clean(...story, '相关阅读', '新苑小学举行运动会', '作者说完了。');
	assert.deepEqual([left, rules], [[...story, '作者说完了。'], ['related-articles']]);
});
