import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeFolder } from '#files/make-folder.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('all that is missing is made, and the outermost of it is told', (context) => {
	const folder = temporaryFolder(context);
	assert.equal(makeFolder(path.join(folder, 'a/b/c')), path.join(folder, 'a'));
	assert.equal(makeFolder(path.join(folder, 'a/b')), undefined);
});

test('a place in which nothing can be made is refused and not asked for ever', (context) => {
	const file = path.join(temporaryFolder(context), 'file');
	writeFileSync(file, '');
	assert.throws(() => makeFolder(path.join(file, 'a')), { code: 'ENOTDIR' });
	if (existsSync('/proc/self'))
		assert.throws(() => makeFolder('/proc/a/b'), { code: 'EACCES', path: '/proc/a' });
});
