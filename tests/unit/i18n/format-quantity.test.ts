import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatQuantity, quantityInFull } from '#i18n/format-quantity.ts';
import { quantity } from '#model/quantity.ts';

const written = (value: unknown, unit: string, more: object = {}) =>
	quantity.parse({ value, unit, ...more });
const money = written('2万-3万', '元', {
	quote: '2-3万元',
	parts: [
		{ value: '1万', unit: '元', quote: '1万元用于教研', note: '教研活动' },
		{ value: '1万-2万', unit: '元' },
	],
});

test('a number stands with its bounds and its unit', () => {
	assert.deepEqual(
		[written(5, '批'), written('50余', '人次'), written('约100', '人'), written('2-3', '天')].map(
			formatQuantity,
		),
		['5批', '≥50人次', '约100人', '2–3天'],
	);
});

test('parts stand behind their whole, and what is meant for each says so', () => {
	assert.equal(formatQuantity(money), '20,000–30,000元，其中10,000元、10,000–20,000元');
	const teachers = written('1-2', '人', { parts: [{ value: '至少1', unit: '节', each: '每人' }] });
	assert.equal(formatQuantity({ ...teachers, each: '每个学科' }), '每个学科1–2人，其中每人≥1节');
});

test('in full it keeps every quote and note', () => {
	assert.equal(
		quantityInFull(money, '每学期初拨付'),
		'20,000–30,000元，其中10,000元、10,000–20,000元（“2-3万元”“1万元用于教研”；教研活动；每学期初拨付）',
	);
	assert.equal(quantityInFull(written(2, '节')), '2节');
});
