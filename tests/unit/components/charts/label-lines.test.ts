import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelLines } from '#components/charts/label-lines.ts';

test('a label that fits stands in one line, a school year in its short form', () => {
	assert.deepEqual(labelLines('四川省', 8), ['四川省']);
	assert.deepEqual(labelLines('2021–2022', 8), ['2021–22']);
});

test('a pairing parts behind its arrow, any other long label in the middle', () => {
	assert.deepEqual(labelLines('建设小学 → 武乐逢宜小学', 8), ['建设小学 →', '武乐逢宜小学']);
	assert.deepEqual(labelLines('某区校校结对的实施方案', 8), ['某区校校结对', '的实施方案']);
});

test('no line begins with a sign that ends what stands before it', () => {
	assert.deepEqual(labelLines('试验区的支教安排：19所学校、129名教师', 8), [
		'试验区的支教安排：',
		'19所学校、12…',
	]);
});

test('what is too long for two lines is cut where it says so', () => {
	assert.deepEqual(labelLines('四川美丰寿丰实验学校 → 越西县越城镇中心校', 8), [
		'四川美丰寿丰实验…',
		'越西县越城镇中心校',
	]);
});
