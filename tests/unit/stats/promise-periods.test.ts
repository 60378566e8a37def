import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frequencies, type Commitment } from '#model/commitment.ts';
import { periodsOf, termAt } from '#stats/promise-periods.ts';
import type { DateSpan } from '#stats/span.ts';

const calendar = { schoolYearStart: 9, today: '2026-11-22' };
const year: DateSpan = { first: '2021-09-01', last: '2022-08-31' };
const startsOf = (per: Commitment['per'], span: DateSpan) =>
	periodsOf(per, span, calendar).map(({ start }) => start);

test('a school year has eleven months in its terms; August has none', () => {
	const months =
		'2021-09 2021-10 2021-11 2021-12 2022-01 2022-02 2022-03 2022-04 2022-05 2022-06 2022-07';
	assert.equal(startsOf('month', year).join(' '), months);
});

test('the autumn term runs from September to January, the spring term from February to July', () => {
	assert.deepEqual(periodsOf('term', year, calendar), [
		{ start: '2021-09', first: '2021-09-01', last: '2022-01-31' },
		{ start: '2022-02', first: '2022-02-01', last: '2022-07-31' },
	]);
});

test('a school year is one period of a school year, a plan for two school years has two', () => {
	assert.deepEqual(startsOf('school-year', year), ['2021-09']);
	assert.deepEqual(startsOf('school-year', { ...year, last: '2023-07-31' }), [
		'2021-09',
		'2022-09',
	]);
});

test('a plan for two calendar years has two years', () => {
	assert.deepEqual(startsOf('year', { first: '2021-01-01', last: '2022-12-31' }), [
		'2021-01',
		'2022-01',
	]);
});

test('what happens once or goes on has one period, the whole plan', () => {
	assert.deepEqual(periodsOf('once', year, calendar), [{ ...year, start: '2021-09' }]);
	assert.deepEqual(periodsOf('ongoing', { ...year, last: null }, calendar), [
		{ first: '2021-09-01', last: null, start: '2021-09' },
	]);
});

test('a plan without an end is followed to the period of today', () => {
	const terms = periodsOf('term', { first: '2025-09-01', last: null }, calendar);
	assert.deepEqual(
		terms.map(({ first, last }) => `${first} ${last}`),
		['2025-09-01 2026-01-31', '2026-02-01 2026-07-31', '2026-09-01 2027-01-31'],
	);
});

test('a period that the plan covers by less than half is none', () => {
	assert.deepEqual(startsOf('school-year', { first: '2021-01-01', last: '2021-12-31' }), [
		'2020-09',
	]);
	assert.deepEqual(startsOf('month', { first: '2021-09-25', last: '2021-11-30' }), [
		'2021-10',
		'2021-11',
	]);
});

test('a plan shorter than any period is a period itself', () => {
	const span = { first: '2021-10-01', last: '2021-10-31' };
	assert.deepEqual(periodsOf('school-year', span, calendar), [{ ...span, start: '2021-10' }]);
});

test('another first month of the school year moves terms and school years', () => {
	const march = { schoolYearStart: 8, today: '2026-11-22' };
	assert.deepEqual(
		periodsOf('term', { first: '2021-08-01', last: '2022-07-31' }, march).map(
			({ first, last }) => `${first} ${last}`,
		),
		['2021-08-01 2022-01-31', '2022-02-01 2022-07-31'],
	);
});

test('knows the term of a day and that August has none', () => {
	assert.deepEqual(termAt('2026-11-22', 9), {
		start: '2026-09',
		first: '2026-09-01',
		last: '2027-01-31',
	});
	assert.equal(termAt('2026-08-15', 9), null);
	assert.equal(termAt('2026-02-01', 9)?.start, '2026-02');
});

const isoDay = fc
	.date({ min: new Date('2001-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const per = fc.constantFrom(...Object.keys(frequencies).filter(isPer));
function isPer(word: string): word is Commitment['per'] {
	return Object.hasOwn(frequencies, word);
}

test('periods lie within their plan, in order, and never overlap', () => {
	fc.assert(
		fc.property(per, isoDay, isoDay, fc.boolean(), (per, a, b, isOpen) => {
			const [first = a, end = b] = [a, b].sort();
			const periods = periodsOf(per, { first, last: isOpen ? null : end }, calendar);
			for (const [index, period] of periods.entries()) {
				assert.ok(period.first >= first);
				assert.ok(isOpen || (period.last !== null && period.last <= end));
				assert.ok(period.last === null || period.first <= period.last);
				const before = periods[index - 1];
				assert.ok(!before || (before.last !== null && before.last < period.first));
			}
		}),
	);
});
