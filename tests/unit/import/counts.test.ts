import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { countsIn, factsOf } from './support/read-text.ts';

const said = z
	.record(z.string(), z.string())
	.parse(parse(readFileSync('tests/fixtures/import/said/counts.yaml', 'utf8')));

for (const [text, counts] of Object.entries(said))
	test(`counts in “${text}”: ${counts || 'nothing'}`, () => {
		assert.equal(countsIn(text), counts);
	});

/** Two schools, so that the text is one of a pairing. */
const visit = '3月4日，柳溪小学到石沟小学送教。';
const factsIn = (text: string) => factsOf('送教', `${visit}\n${text}`);

test('a total and its parts are one figure with parts', () => {
	for (const [text, value, parts] of [
		['三科共上示范课9节（语文3节、数学6节）。', '9', ['3', '6']],
		['派出8名教师前往石沟小学支教，其中数学3名、英语5名。', '8', ['3', '5']],
	] as const) {
		const { counts, unread } = factsIn(text);
		assert.deepEqual(
			counts.map((count) => [count.value, count.parts.map((part) => part.value)]),
			[[value, parts]],
			text,
		);
		assert.deepEqual(unread.counts, [], text);
	}
});

test('a sum behind what it adds up counts nothing again', () => {
	for (const [text, values] of [
		['语文示范课3节、数学示范课2节，共示范课5节。', ['3', '2']],
		['捐款三千元，加上衣物，合计捐款八千元。', ['3000']],
		['举办讲座2场，共上示范课5节。', ['2', '5']],
	] as const) {
		const { counts, unread } = factsIn(text);
		assert.deepEqual(
			counts.map(({ value }) => value),
			values,
			text,
		);
		if (values[1] !== '5') assert.equal(unread.counts[0]?.reason, '像是前面几个数的合计', text);
	}
});

test('money without its unit, or another money, is asked about', () => {
	for (const text of [
		'捐款1.2万。',
		'捐款2万3千，大家都来了。',
		'捐款30万美元。',
		'捐款港币15万元。',
	]) {
		const { counts, unread } = factsIn(text);
		assert.deepEqual([counts.length, unread.counts.length], [0, 1], text);
	}
});

test('two equal gifts are two', () => {
	for (const text of [
		'向石沟小学捐赠图书300册，向柳溪小学捐赠图书300册。',
		'柳溪小学捐赠图书300册。后来，山口小学又捐赠图书300册。',
	]) {
		const { counts, unread } = factsIn(text);
		assert.deepEqual([counts.length, unread.counts.length], [2, 0], text);
	}
});

test('a figure that is said again is asked about and counts once', () => {
	const { counts, unread } = factsIn('大家捐赠图书300册。这300册图书放进了图书角。捐赠图书300册。');
	assert.equal(counts.length, 1);
	assert.ok(unread.counts.some(({ reason }) => reason?.includes('像是同一回事')));
});

test('what a dash or a colon says before a list holds for all of it', () => {
	assert.equal(
		countsIn('客人捐来了一车东西——图书300册、电脑10台、文具150套。'),
		'图书300册 电脑与信息设备10台 捐赠150套',
	);
	assert.equal(countsIn('下学期计划：送教3次、讲座2场、座谈会1次。'), '');
	assert.equal(countsIn('我们打算：\n1.送教3次\n2.讲座2场'), '');
	assert.equal(countsIn('我们做了：\n1.送教3次\n2.讲座2场'), '送教3次 专题讲座2场');
});

test('what is to come is no deed', () => {
	for (const text of [
		'选派5名教师支教，11月到岗。',
		'学校将派5名教师支教。',
		'拟开展送教3次。',
		'计划捐赠图书300册。',
	])
		assert.equal(countsIn(text), '', text);
});

test('all numbers that were not read are kept with their words and a reason', () => {
	const { counts, unread } = factsIn(
		'上示范课3节。学校现有教师35人。下学期将送教4次。来宾60人到场。',
	);
	assert.equal(counts.length, 1);
	assert.deepEqual(
		unread.counts.map((number) => [number.quote, number.reason]),
		[
			['学校现有教师35人', '像是学校的情况'],
			['下学期将送教4次', '像是打算，不是做过的'],
			['来宾60人到场', '看不出数的是什么'],
		],
	);
});

test('no number is passed over in silence', () => {
	const { counts, unread } = factsIn(
		'每月教研2次。捐赠书架4个、书籍30①册。又上了一节数学课。讲座一场。送来几十本图书。',
	);
	assert.deepEqual(
		counts.map(({ quote }) => quote),
		['讲座一场'],
	);
	assert.deepEqual(
		unread.counts.map((number) => [number.quote, number.reason]),
		[
			['每月教研2次', '像是多久一次'],
			['捐赠书架4个', '看不出数的是什么'],
			['书籍30①册', '看不出数的是什么'],
			['又上了一节数学课', '看不出数的是什么'],
			['送来几十本图书', '看不出数的是什么'],
		],
	);
});

test('what failed is not done; what was done instead is asked about', () => {
	assert.equal(countsIn('计划上示范课6节，实际上示范课5节。'), '');
	assert.deepEqual(
		factsIn('计划上示范课6节，实际上示范课5节。').unread.counts.map(({ reason }) => reason),
		['像是打算，不是做过的', '像是没有照计划做的数'],
	);
	assert.equal(countsIn('每月一次的教研计划没有落实，只开展了教研3次。'), '');
	assert.equal(countsIn('收到结对学校师生捐赠的图书100册。'), '图书100册');
});

test('a summary of years says 三年来 of its own time', () => {
	assert.equal(countsIn('三年帮扶工作总结\n三年来，送教31次。', 'summary'), '送教31次');
	assert.equal(countsIn('2023年，两校往来不断。\n三年来，送教31次。', 'summary'), '');
});

test('a text that seems to be no pairing of schools lists its numbers as questions', () => {
	const { isPairing, counts, unread } = factsOf('送温暖', '某公司走进石沟小学，捐赠图书300册。');
	assert.equal(isPairing, false);
	assert.deepEqual([counts, unread.counts.map(({ quote }) => quote)], [[], ['图书300册']]);
});
