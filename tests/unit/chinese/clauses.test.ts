import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clausesOf } from '#chinese/clauses.ts';

test('a title may break behind a sign and an arrow', () => {
	assert.deepEqual(clausesOf('三年没开过的实验柜，今天开了'), ['三年没开过的实验柜，', '今天开了']);
	assert.deepEqual(clausesOf('甲小学 → 乙小学'), ['甲小学 →\u00A0', '乙小学']);
	assert.deepEqual(clausesOf('送课那天'), ['送课那天']);
});

test('years stay in one line with their brackets', () => {
	assert.deepEqual(clausesOf('汇总数（2022—2025年）'), ['汇总数', '（2022—2025年）']);
	assert.deepEqual(clausesOf('2024–2025学年总结'), ['2024–2025学年', '总结']);
});
