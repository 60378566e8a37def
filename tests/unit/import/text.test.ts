import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { removalDoubts, textDoubts } from '#import/write/doubts.ts';
import { damaged } from '#import/clean/repair/damaged.ts';
import { annotations } from '#import/clean/repair/pinyin.ts';
import { punctuationEdits } from '#import/clean/repair/punctuation.ts';
import { account } from '#import/source/account.ts';
import { applyEdits, type Edit, type Changes } from '#import/source/changes.ts';
import { track } from '#import/source/tracked.ts';
import { findDates } from '#chinese/written-dates.ts';
import { findAmounts } from '#import/facts/counts/amounts.ts';

test('whatever is cut or changed, every character is booked once', () => {
	const edit = fc.tuple(fc.nat(30), fc.nat(5), fc.constantFrom('', '改'));
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.array(edit), (text, wanted) => {
			const changes: Changes = [];
			const edits = wanted.reduce<Edit[]>((done, [skip, length, after]) => {
				const from = (done.at(-1)?.to ?? 0) + skip;
				return from + length > text.length ? done : [...done, { from, to: from + length, after }];
			}, []);
			const body = applyEdits(track(text, 0), edits, { rule: 'punctuation', changes });
			return account(text, [body], changes).losses.length === 0;
		}),
	);
});

test('a character that is lost or doubled is found', () => {
	const body = track('甲乙丙', 0);
	assert.deepEqual(account('甲乙丙丁', [body], []).losses, [3]);
	assert.deepEqual(account('甲乙丙', [body, track('甲', 0)], []).losses, [0]);
});

test('takes readings away and leaves other brackets', () => {
	const change = (text: string) =>
		applyEdits(track(text, 0), annotations(text), { rule: 'pinyin', changes: [] }).text;
	assert.equal(change('教學(xué)質(zhì)量(liàng )'), '教學質量');
	assert.equal(change('甲(jiǎ)等(A)，(一)，(xué)'), '甲等(A)，(一)，(xué)');
});

for (const [text, words] of [
	['介紹學校基本情?;厩闆r，促進發展', '?;厩闆r'],
	['跨縣域?qū)W校幫扶', '?qū)'],
	['“結對幫扶”?F(xiàn)制定方案', '?F(xiàn)'],
	['這一行\ufffd\ufffd壞了', '\ufffd\ufffd'],
] as const) {
	test(`shows as damaged: ${text}`, () => {
		assert.deepEqual(text.match(damaged), [words]);
		const doubts = textDoubts(text, []);
		const damage = doubts.find((doubt) => doubt.text.includes('坏了'));
		assert.ok(damage?.quotes.some(({ quote }) => quote.includes(words)));
	});
}

test('takes real questions for questions', () => {
	for (const text of [
		'怎么办?(一)要学习。',
		'真的吗？！他问。',
		'為什麼?,大家說',
		'好吗？A组先来。',
	])
		assert.doesNotMatch(text, new RegExp(damaged.source));
});

test('every removed paragraph is quoted by a doubt', () => {
	const changes: Changes = [];
	const lines = Array.from({ length: 60 }, (_, index) => `某某第${index}县|`);
	for (const line of lines)
		changes.push({ fate: 'removed', rule: 'link-list', text: track(line, 0) });
	const doubts = removalDoubts(changes);
	assert.deepEqual(
		doubts.flatMap(({ quotes }) => quotes.map(({ quote }) => quote)),
		lines,
	);
});

test('widens marks in Chinese prose only', () => {
	const change = (text: string) =>
		applyEdits(track(text, 0), punctuationEdits(text), {
			rule: 'punctuation',
			changes: [],
		}).text;
	assert.equal(
		change('甲校,乙校(丙县):共1,000元;时间9:30开始!'),
		'甲校，乙校（丙县）：共1,000元；时间9:30开始！',
	);
	assert.equal(change('(1)先看https://a.cn/b?c=1,再说'), '(1)先看https://a.cn/b?c=1,再说');
});

for (const [text, value] of [
	['2021年10月8日', '2021-10-08'],
	['二〇二一年十月八日', '2021-10-08'],
	['20xx年11月', '20XX-11'],
	['20__年8月', '20XX-08'],
	['11月20日', 'XXXX-11-20'],
	['2022年3月6日至10日', '2022-03-06/2022-03-10'],
	['2014-2015学年', '2014-09/2015-08'],
	['2015年秋', '2015-23'],
	['2021年3月下旬', '2021-03'],
	['29/04/2024', '2024-04-29'],
	['2020年2月下旬', '2020-02'],
] as const) {
	test(`reads ${text} as ${value}`, () => assert.equal(findDates(text)[0]?.value, value));
}

test('reads no days that the calendar does not have', () => {
	assert.deepEqual(
		findDates('2021年2月30日和13月5日').map(({ precision }) => precision),
		['month'],
	);
});

for (const [text, found] of [
	['12节示范课', '12节'],
	['网络教研10余次', '10余次'],
	['近50人次', '近50人次'],
	['二万五千元', '25000元'],
	['8万7千余元', '87000余元'],
	['2-3名教师', '2-3人'],
	['第二节课', ''],
	['2+1工程', ''],
	['《三位数乘两位数》', ''],
] as const) {
	test(`counts in “${text}”: ${found || 'nothing'}`, () => {
		assert.equal(
			findAmounts(text)
				.map(({ value, unit }) => value + unit)
				.join(),
			found,
		);
	});
}
