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
	assert.ok(shards.every(({ length }) => length <= 1_920));
	assert.ok(shards.slice(0, -2).every(({ length }) => length >= 1_520));
});

test('keeps the newest reports in a shard that is small, but not too small to find things in', () => {
	assert.equal(planShards(reportsTo(1_000)).length, 1);
	for (const count of [1_001, 1_900, 3_000, 9_000]) {
		const newest = planShards(reportsTo(count)).at(-1) ?? [];
		assert.ok(newest.length >= 380 && newest.length <= 1_000, `${count}: ${newest.length}`);
	}
});

const names = (shards: Report[][]) => shards.map((shard) => shard.map(({ id }) => id).join());

test('a new report changes the last shard only', () => {
	const before = new Set(names(planShards(reportsTo(9_000))));
	const changed = names(planShards(reportsTo(9_001))).filter((shard) => !before.has(shard));
	assert.equal(changed.length, 1);
});

test('a report of years ago that is added changes the shard it comes into and no other', () => {
	const reports = reportsTo(9_000);
	const before = new Set(names(planShards(reports)));
	for (let place = 0; place < 9_000; place += 450) {
		const [late] = reports.map((report) => ({ ...report, id: `late-${place}` }));
		assert.ok(late);
		const shards = names(planShards(reports.toSpliced(place, 0, late)));
		assert.equal(shards.filter((shard) => !before.has(shard)).length, 1, `${place}`);
	}
});
