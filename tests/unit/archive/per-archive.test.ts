import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

test('an answer is worked out once for each archive and argument, also where it is nothing', () => {
	const asked: string[] = [];
	const answer = perArchive((_: Archive, day: string) => {
		asked.push(day);
		return day === 'none' ? null : day;
	});
	const [one, other] = [buildArchive({}), buildArchive({})];
	assert.deepEqual([answer(one, 'a'), answer(one, 'a'), answer(one, 'none')], ['a', 'a', null]);
	assert.deepEqual([answer(one, 'none'), answer(other, 'a')], [null, 'a']);
	assert.deepEqual(asked, ['a', 'none', 'a']);
});
