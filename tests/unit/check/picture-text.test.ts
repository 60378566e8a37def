import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pictureText } from '#check/picture-text.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

const openFiles = '/proc/self/fd';

test('a file that is no picture says nothing and is not left open', async (context) => {
	const file = path.join(temporaryFolder(context), 'a.jpg');
	writeFileSync(file, 'x');
	const count = () => (existsSync(openFiles) ? readdirSync(openFiles).length : 0);
	const before = count();
	for (const _ of Array(20)) assert.equal((await pictureText(file)).text, '');
	assert.ok(count() < before + 20);
});
