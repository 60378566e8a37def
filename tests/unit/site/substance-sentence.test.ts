import assert from 'node:assert/strict';
import { test } from 'node:test';
import { substanceSentence } from '#site/substance-sentence.ts';
import { deedsOf } from '#stats/deeds.ts';
import { buildReports } from '#tests/unit/build-archive.ts';

const deeds = (...types: string[]) =>
	deedsOf(buildReports({ a: { activities: types.map((type) => ({ type })) } }), 9);

test('gives the shares of teaching and ceremony among all activities, others included', () => {
	const sentence = substanceSentence(
		deeds('示范课', '跟岗', '捐赠', '学生交流', '会议座谈', '学校诊断'),
	);
	assert.match(sentence, /^6项活动里，教学（[^）]*）占50%，仪式与物资（[^）]*）占33%/);
});

test('says nothing of no activities', () => {
	assert.equal(substanceSentence([]), '');
});
