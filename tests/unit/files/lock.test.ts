import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { withLock } from '#files/lock.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('a second build is refused while the first one runs', async (context) => {
	const file = path.join(temporaryFolder(context), 'sub/lock');
	await withLock(file, async () => {
		await assert.rejects(
			withLock(file, async () => 1),
			/另一次构建正在进行/,
		);
	});
	assert.equal(existsSync(file), false);
	assert.equal(await withLock(file, async () => 2), 2);
});

test('a lock is given back when the work fails', async (context) => {
	const file = path.join(temporaryFolder(context), 'lock');
	await assert.rejects(
		withLock(file, () => Promise.reject(new Error('x'))),
		/x/,
	);
	assert.equal(existsSync(file), false);
});

test('the lock of a process that is gone counts as open', async (context) => {
	const file = path.join(temporaryFolder(context), 'lock');
	writeFileSync(file, '999999999 1');
	assert.equal(await withLock(file, async () => 3), 3);
});

test('the lock of an earlier process with the same number counts as open', async (context) => {
	const file = path.join(temporaryFolder(context), 'lock');
	writeFileSync(file, `${process.pid} 1`);
	assert.equal(await withLock(file, async () => 4), 4);
});
