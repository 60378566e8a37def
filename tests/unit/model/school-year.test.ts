import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { schoolYearOf } from '#model/school-year.ts';

test('puts a day into the school year that began before it', () => {
	assert.equal(schoolYearOf('2021-10-08', 9), '2021-2022');
	assert.equal(schoolYearOf('2021-08-31', 9), '2020-2021');
	assert.equal(schoolYearOf('2021-09-01', 9), '2021-2022');
	assert.equal(schoolYearOf('2021-01', 1), '2021-2022');
});

test('leaves a date undated that may lie in two school years', () => {
	assert.equal(schoolYearOf('2021', 9), 'undated');
	assert.equal(schoolYearOf('2018-02/..', 9), 'undated');
	assert.equal(schoolYearOf('2020-03/2021-10', 9), 'undated');
	assert.equal(schoolYearOf('20XX-11', 9), 'undated');
	assert.equal(schoolYearOf(undefined, 9), 'undated');
});

test('takes a span that lies within one school year', () => {
	assert.equal(schoolYearOf('2020-09/2021-06', 9), '2020-2021');
});

test('gives each day exactly one school year, whatever month begins it', () => {
	const days = fc.date({
		min: new Date('1950-01-01'),
		max: new Date('2100-01-01'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(days, fc.integer({ min: 1, max: 12 }), (date, startMonth) => {
			const day = date.toISOString().slice(0, 10);
			const [from, to] = schoolYearOf(day, startMonth).split('-').map(Number);
			assert.equal((from ?? 0) + 1, to);
			const start = `${String(from)}-${String(startMonth).padStart(2, '0')}-01`;
			const end = `${String(to)}-${String(startMonth).padStart(2, '0')}-01`;
			assert.ok(start <= day && day < end);
		}),
	);
});
