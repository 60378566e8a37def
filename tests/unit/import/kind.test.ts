import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseKind } from '#import/facts/kind.ts';
import { readingOf } from '#import/facts/clauses/reading.ts';
import { paragraph } from '#import/source/block.ts';
import { insert } from '#import/source/tracked.ts';

const said: readonly [string, string, string][] = [
	['plan', '城东小学、山口小学结对备忘录', '双方达成如下共识。本备忘录一式两份。'],
	['plan', '携手同行——城东小学结对工作思路', '我校拟从以下几方面开展工作：一、送教。'],
	['summary', '山口小学关于受援情况的报告', '现将有关情况报告如下：一、帮扶情况。'],
	['case', '怎样让走教走得长远', '实践表明，集中排课以后老师更愿意来。规模小的学校不宜照搬。'],
	['visit', '城东小学开展结对总结表彰活动', '一年来，两校教研12次。会上表彰了师徒。'],
	['visit', '教育局召开结对工作推进会', '近日，教育局召开推进会。会议要求各校制定方案。'],
];

for (const [kind, title, text] of said) {
	test(`${kind}: ${title}`, () =>
		assert.equal(chooseKind(readingOf(title, [paragraph(insert(text))]), ['']).kind, kind));
}

test('a title that speaks of lists, awards or several things leaves the kind open', () => {
	for (const title of [
		'关于公布2023年结对学校名单的通知',
		'关于表彰结对帮扶先进个人的通知',
		'春季学期结对帮扶活动台账',
		'结对帮扶工作简报',
	])
		assert.equal(chooseKind(readingOf(title, []), []).isDoubtful, true, title);
});

test('a case that names no problem is written as a summary, and asked about', () => {
	const { kind, isDoubtful } = chooseKind(readingOf('送教的启示', []), []);
	assert.deepEqual([kind, isDoubtful], ['summary', true]);
});
