import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Interval } from '#model/quantity.ts';
import { exactly, larger, sum, zero } from '#stats/interval.ts';

const interval: fc.Arbitrary<Interval> = fc
	.record({
		min: fc.nat(10_000),
		width: fc.option(fc.nat(1000), { nil: null }),
		isApproximate: fc.boolean(),
	})
	.map(({ min, width, isApproximate }) => ({
		min,
		max: width === null ? null : min + width,
		isApproximate,
	}));

test('the sum of nothing is nothing', () => {
	assert.deepEqual(sum([]), zero);
});

test('a sum holds every sum of numbers that its parts can be', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(interval, fc.nat(1000)), { maxLength: 8 }), (parts) => {
			const picked = parts.map(([{ min, max }, offset]) => Math.min(min + offset, max ?? Infinity));
			const value = picked.reduce((a, b) => a + b, 0);
			const { min, max } = sum(parts.map(([part]) => part));
			assert.ok(min <= value && (max === null || value <= max));
		}),
	);
});

test('a sum does not depend on the order of its parts', () => {
	fc.assert(
		fc.property(fc.array(interval), (parts) => {
			assert.deepEqual(sum(parts), sum([...parts].reverse()));
		}),
	);
});

test('one open top leaves the top of the sum open', () => {
	assert.deepEqual(sum([exactly(3), { min: 10, max: null, isApproximate: false }]), {
		min: 13,
		max: null,
		isApproximate: false,
	});
});

test('one approximate part makes the sum approximate', () => {
	assert.equal(sum([exactly(1), { min: 100, max: 100, isApproximate: true }]).isApproximate, true);
});

test('the larger of two is one of the two, and has the larger lower bound', () => {
	fc.assert(
		fc.property(interval, interval, (a, b) => {
			const winner = larger(a, b);
			assert.ok(winner === a || winner === b);
			assert.equal(winner.min, Math.max(a.min, b.min));
		}),
	);
});
