import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatInterval } from '#model/format-interval.ts';
import { parseAmount, quantity } from '#model/quantity.ts';

const exactly = (n: number) => ({ min: n, max: n, isApproximate: false });
const atLeast = (n: number) => ({ min: n, max: null, isApproximate: false });
const upTo = (n: number) => ({ min: 0, max: n, isApproximate: false });
const about = (n: number) => ({ min: n, max: n, isApproximate: true });

test('reads numbers the way people write them', () => {
	assert.deepEqual(parseAmount('12'), exactly(12));
	assert.deepEqual(parseAmount('1,380'), exactly(1380));
	assert.deepEqual(parseAmount('１２'), exactly(12));
	assert.deepEqual(parseAmount('1.5万'), exactly(15000));
	assert.deepEqual(parseAmount('2亿'), exactly(200_000_000));
	assert.deepEqual(parseAmount('91360.5'), exactly(91360.5));
	assert.deepEqual(parseAmount('十二'), exactly(12));
	assert.deepEqual(parseAmount('8万7千'), exactly(87000));
	assert.deepEqual(parseAmount('两三'), { min: 2, max: 3, isApproximate: false });
});

test('keeps a lower bound a lower bound', () => {
	for (const written of [
		'10+',
		'10余',
		'10多',
		'10以上',
		'至少10',
		'不少于10',
		'超10',
		'超过10',
		'≥10',
		'>=10',
	])
		assert.deepEqual(parseAmount(written), atLeast(10), written);
});

test('keeps an upper bound an upper bound', () => {
	for (const written of ['近50', '不足50', '至多50', '不超过50', '≤50', '<=50'])
		assert.deepEqual(parseAmount(written), upTo(50), written);
});

test('keeps what is approximate approximate', () => {
	for (const written of ['约100', '大约100', '~100', '100左右'])
		assert.deepEqual(parseAmount(written), about(100), written);
});

test('reads ranges, and refuses those that run backwards', () => {
	assert.deepEqual(parseAmount('2-3'), { min: 2, max: 3, isApproximate: false });
	assert.deepEqual(parseAmount('2至3'), { min: 2, max: 3, isApproximate: false });
	assert.deepEqual(parseAmount('2—3'), { min: 2, max: 3, isApproximate: false });
	assert.equal(parseAmount('3-2'), null);
});

test('refuses what is no number', () => {
	for (const written of [
		'',
		'若干',
		'-5',
		'1.2.3',
		'12节',
		'NaN',
		'Infinity',
		'2+1',
		'10++',
		'1e3',
		'百分之三十',
		'第三',
	])
		assert.equal(parseAmount(written), null, written);
});

test('reads every whole number as itself', () => {
	fc.assert(
		fc.property(fc.nat(), (n) => {
			assert.deepEqual(parseAmount(String(n)), exactly(n));
		}),
	);
});

test('orders the bounds of whatever it reads', () => {
	const written = fc.oneof(
		fc.string(),
		fc
			.tuple(
				fc.constantFrom('', '约', '近', '至少', '超'),
				fc.nat(),
				fc.constantFrom('', '+', '余', '-', '万', '左右'),
			)
			.map((parts) => parts.join('')),
		fc
			.tuple(fc.nat(), fc.constantFrom('-', '~', '至', '–'), fc.nat())
			.map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(written, (text) => {
			const interval = parseAmount(text);
			if (!interval) return;
			assert.ok(Number.isFinite(interval.min) && interval.min >= 0);
			assert.ok(interval.max === null || interval.min <= interval.max);
		}),
	);
});

test('shows a number so that it can be read again', () => {
	const intervals = fc.oneof(
		fc.nat(1_000_000).map(exactly),
		fc.integer({ min: 1, max: 1_000_000 }).map(atLeast),
		fc.integer({ min: 1, max: 1_000_000 }).map(upTo),
		fc.nat(1_000_000).map(about),
	);
	fc.assert(
		fc.property(intervals, (interval) => {
			assert.deepEqual(parseAmount(formatInterval(interval)), interval);
		}),
	);
});

test('keeps unit, quote and note beside the bounds', () => {
	const read = quantity.parse({ value: '10余', unit: '次', quote: '教研10余次' });
	assert.deepEqual(read, { ...atLeast(10), unit: '次', quote: '教研10余次', parts: [] });
});

test('refuses a unit that is not in the list', () => {
	assert.equal(quantity.safeParse({ value: 3, unit: '堂' }).success, false);
});
