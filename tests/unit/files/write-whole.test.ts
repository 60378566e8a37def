import assert from 'node:assert/strict';
import { linkSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readMemory, writeWhole } from '#files/write-whole.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('a file is replaced, not written into, and nothing is left beside it', (context) => {
	const folder = path.join(temporaryFolder(context), 'a/b');
	const file = path.join(folder, 'x.json');
	writeWhole(file, '[1]');
	linkSync(file, path.join(folder, 'shared'));
	writeWhole(file, Buffer.from('[2]'));
	assert.deepEqual(readMemory(file, []), [2]);
	assert.equal(readFileSync(path.join(folder, 'shared'), 'utf8'), '[1]');
	assert.deepEqual(readdirSync(folder).sort(), ['shared', 'x.json']);
});

test('where the new one cannot be put in its place, the old one stays and nothing lies beside it', (context) => {
	const folder = temporaryFolder(context);
	mkdirSync(path.join(folder, 'x.json/full'), { recursive: true });
	assert.throws(() => {
		writeWhole(path.join(folder, 'x.json'), '1');
	});
	assert.deepEqual(readdirSync(folder), ['x.json']);
});

test('a memory that is not there or is broken is an empty one', (context) => {
	const file = path.join(temporaryFolder(context), 'memory.json');
	assert.equal(readMemory(file, 'empty'), 'empty');
	writeFileSync(file, '{"half":');
	assert.equal(readMemory(file, 'empty'), 'empty');
});
