import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clausesOf, unbrokenParts } from '#chinese/title-breaks.ts';

test('a title may break behind a sign and an arrow', () => {
	assert.deepEqual(clausesOf('三年没开过的实验柜，今天开了'), ['三年没开过的实验柜，', '今天开了']);
	assert.deepEqual(clausesOf('甲小学 → 乙小学'), ['甲小学 →\u00A0', '乙小学']);
	assert.deepEqual(clausesOf('送课那天'), ['送课那天']);
});

test('years stay in one line with their brackets', () => {
	assert.deepEqual(clausesOf('汇总数（2022—2025年）'), ['汇总数', '（2022—2025年）']);
	assert.deepEqual(clausesOf('2024–2025学年总结'), ['2024–2025学年', '总结']);
});

test('a line of large type breaks between words, and not before a particle or a sign', () => {
	assert.deepEqual(unbrokenParts('走不开的教师'), ['走不开的', '教师']);
	assert.deepEqual(unbrokenParts('检查、活动'), ['检查、', '活动']);
	assert.deepEqual(unbrokenParts('小学（未列名）'), ['小学', '（未列名）']);
});

test('a name that no dictionary knows stays whole', () => {
	const parts = unbrokenParts('慈溪市小学与三所学校的计划');
	assert.deepEqual(parts, ['慈溪市', '小学', '与三所', '学校的', '计划']);
});

test('a number stays with what it counts', () => {
	assert.deepEqual(unbrokenParts('东莞55所学校'), ['东莞', '55所', '学校']);
});
