import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundsOf, day, edtfDate } from '#model/edtf.ts';

const read = (written: string | number) => edtfDate.safeParse(written).data;

test('takes dates as far as they are known', () => {
	for (const date of ['2021', '2021-10', '2021-10-08', '20XX-11', 'XXXX-04-10', 'XXXX', '2015-23'])
		assert.equal(read(date), date);
	for (const date of ['2018-02/..', '2018-02/2021-07', '2021-10-08/2021-10-10'])
		assert.equal(read(date), date);
});

test('takes a year that YAML has read as a number', () => {
	assert.equal(read(2021), '2021');
});

test('turns Chinese dates and full-width digits into ISO dates', () => {
	assert.equal(read('2021年10月8日'), '2021-10-08');
	assert.equal(read('2021年3月'), '2021-03');
	assert.equal(read('2021年'), '2021');
	assert.equal(read('２０２１-１０-０８'), '2021-10-08');
});

test('refuses days that no calendar has', () => {
	for (const date of [
		'2026-02-30',
		'2021-02-29',
		'2026-13-01',
		'2026-04-31',
		'2026-00-10',
		'2026年2月30日',
	])
		assert.equal(read(date), undefined, date);
});

test('refuses what is no date', () => {
	for (const date of [
		'',
		'gestern',
		'10/08/2021',
		'2021.10.08',
		'明天',
		'2021-10-8',
		'null',
		'1e9',
		'2021-25',
		'-2021',
		'2019/2018',
		'{2021,2022}',
	])
		assert.equal(read(date), undefined, date);
});

test('takes a day only where a day is meant', () => {
	assert.equal(day.safeParse('2021-10-08').data, '2021-10-08');
	assert.equal(day.safeParse('2021-10').success, false);
	assert.equal(day.safeParse('20XX-11-01').success, false);
});

test('gives the first and the last day that a date can mean', () => {
	assert.deepEqual(boundsOf('2021-10-08'), { first: '2021-10-08', last: '2021-10-08' });
	assert.deepEqual(boundsOf('2020-02'), { first: '2020-02-01', last: '2020-02-29' });
	assert.deepEqual(boundsOf('2021'), { first: '2021-01-01', last: '2021-12-31' });
	assert.deepEqual(boundsOf('2015-23'), { first: '2015-09-01', last: '2015-11-30' });
	assert.deepEqual(boundsOf('2015-24'), { first: '2015-12-01', last: '2016-02-29' });
	assert.deepEqual(boundsOf('2018-02/..'), { first: '2018-02-01', last: null });
	assert.deepEqual(boundsOf('2018-02/2019'), { first: '2018-02-01', last: '2019-12-31' });
	assert.deepEqual(boundsOf('20XX-11'), { first: null, last: null });
	assert.deepEqual(boundsOf('XXXX'), { first: null, last: null });
});

test('takes every real day, and a day bounds itself', () => {
	const days = fc.date({
		min: new Date('1900-01-01'),
		max: new Date('2100-01-01'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(days, (date) => {
			const iso = date.toISOString().slice(0, 10);
			assert.equal(read(iso), iso);
			assert.deepEqual(boundsOf(iso), { first: iso, last: iso });
		}),
	);
});

test('never throws, whatever is written', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const date = read(text);
			if (date !== undefined) boundsOf(date);
		}),
	);
});
