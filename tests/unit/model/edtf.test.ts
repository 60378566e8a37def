import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundsOf, certainSpanOf, closedAt, day, edtfDate, endOf, readDate } from '#model/edtf.ts';

const read = (written: string | number) => edtfDate.safeParse(written).data;

test('takes dates as far as they are known', () => {
	for (const date of ['2021', '2021-10', '2021-10-08', '20XX-11', 'XXXX-04-10', 'XXXX', '2015-23'])
		assert.equal(read(date), date);
	for (const date of [
		'2018-02/..',
		'2018-02/',
		'2001-23/',
		'2001-23/..',
		'2018-02/2021-07',
		'2021-10-08/2021-10-10',
		'2015-23/2016-21',
	])
		assert.equal(read(date), date);
	for (const date of ['2021~', '2021-10?', '2021-10-08%', '20XX-11~', '2021-XX-08', '20XX-02-29'])
		assert.equal(read(date), date);
});

test('takes a year that YAML has read as a number', () => {
	assert.equal(read(2021), '2021');
});

test('turns Chinese dates and full-width digits into ISO dates', () => {
	assert.equal(read('2021年10月8日'), '2021-10-08');
	assert.equal(read('2021年3月'), '2021-03');
	assert.equal(read('2021年'), '2021');
	assert.equal(read('2021 年 10 月 8 号'), '2021-10-08');
	assert.equal(read('２０２１-１０-０８'), '2021-10-08');
	assert.equal(readDate('2021年春'), null);
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
		'2021-1X',
		'2021-23-05',
		'/',
		'../..',
		'2021/2022/2023',
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
	assert.deepEqual(boundsOf('2021-XX-31'), { first: '2021-01-31', last: '2021-12-31' });
	assert.deepEqual(boundsOf('2021-10~'), { first: '2021-10-01', last: '2021-10-31' });
});

test('an end that nobody knows is not an end that is open', () => {
	assert.deepEqual(
		['2015-03/', '2015-03/..', '2015-03/2016', '2015-03'].map((date) => [date, endOf(date)]),
		[
			['2015-03/', 'unknown'],
			['2015-03/..', 'open'],
			['2015-03/2016', 'stated'],
			['2015-03', 'stated'],
		],
	);
	for (const date of ['2015-03/', '2015-03/..']) {
		assert.equal(read(date), date);
		assert.deepEqual(boundsOf(date), { first: '2015-03-01', last: null });
	}
});

test('a period certainly covers what lies between its ends, and no unknown end covers anything', () => {
	assert.deepEqual(
		['2021-09/2022', '2021-09/..', '2021-09/', '20XX/..', '../2022', '2021', '2021/2021'].map(
			certainSpanOf,
		),
		[
			{ first: '2021-09-30', last: '2022-01-01' },
			{ first: '2021-09-30', last: null },
			null,
			null,
			null,
			{ first: '2021-01-01', last: '2021-12-31' },
			{ first: '2021-12-31', last: '2021-01-01' },
		],
	);
});

test('a period without an end is closed on the day that somebody wrote it', () => {
	assert.equal(closedAt('2018-02/', '2020-06'), '2018-02/2020-06-30');
	assert.equal(closedAt('2018-02/..', '2020-06-02'), '2018-02/2020-06-02');
	assert.equal(closedAt('2018-02/2019', '2020-06'), '2018-02/2019');
	assert.equal(closedAt('2018-02/', '20XX'), '2018-02/');
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

test('what it takes runs forwards and has real days as its bounds', () => {
	const digits = (...choices: string[]) => fc.constantFrom(...choices);
	const point = fc
		.tuple(
			digits('1900', '2000', '2023', '2024', '20XX'),
			digits('', '-00', '-02', '-11', '-12', '-13', '-22', '-24', '-XX'),
			digits('', '-00', '-01', '-29', '-30', '-31', '-32', '-XX'),
			digits('', '~', '?', '%'),
		)
		.map((parts) => parts.join(''));
	const dates = fc
		.tuple(fc.oneof(point, digits('', '..')), fc.option(fc.oneof(point, digits('', '..'))))
		.map(([from, to]) => (to === null ? from : `${from}/${to}`));
	fc.assert(
		fc.property(dates, (date) => {
			if (read(date) === undefined) return;
			const { first, last } = boundsOf(date);
			for (const bound of [first, last])
				assert.ok(bound === null || new Date(bound).toISOString().startsWith(bound), date);
			assert.ok(first === null || last === null || first <= last, date);
			assert.equal(read(read(date) ?? ''), date);
		}),
		{ numRuns: 2000 },
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
