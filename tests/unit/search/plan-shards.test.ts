import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '#archive/archive.ts';
import { planShards } from '#search/index/plan-shards.ts';
import { buildReports } from '#tests/unit/build-archive.ts';

const [template] = buildReports({ a: {} });
const reportsTo = (count: number): Report[] =>
	Array.from({ length: count }, (_, number) => {
		assert.ok(template);
		return { ...template, id: `report-${count - number}` };
	});

test('keeps every report, oldest first, in shards of bearable size', () => {
	const shards = planShards(reportsTo(9_000));
	assert.deepEqual(
		shards.flat().map(({ id }) => id),
		reportsTo(9_000)
			.reverse()
			.map(({ id }) => id),
	);
	assert.ok(shards.every(({ length }) => length <= 1_800));
	assert.ok(shards.slice(0, -2).every(({ length }) => length >= 1_440));
});

test('keeps the newest reports in a shard that is small, but not too small to find things in', () => {
	assert.equal(planShards(reportsTo(1_000)).length, 1);
	for (const count of [1_001, 1_900, 3_000, 9_000]) {
		const newest = planShards(reportsTo(count)).at(-1) ?? [];
		assert.ok(newest.length >= 360 && newest.length <= 1_000, `${count}: ${newest.length}`);
	}
});

test('a new report changes the last shard only', () => {
	const names = (shards: Report[][]) => shards.map((shard) => shard.map(({ id }) => id).join());
	const before = new Set(names(planShards(reportsTo(9_000))));
	const changed = names(planShards(reportsTo(9_001))).filter((shard) => !before.has(shard));
	assert.equal(changed.length, 1);
});
