import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pictureText } from '#check/picture-text.ts';

const openFiles = '/proc/self/fd';

test('a file that is no picture says nothing and is not left open', async (context) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-picture-'));
	context.after(() => rmSync(folder, { recursive: true }));
	const file = path.join(folder, 'a.jpg');
	writeFileSync(file, 'x');
	const count = () => (existsSync(openFiles) ? readdirSync(openFiles).length : 0);
	const before = count();
	for (const _ of Array(20)) assert.equal((await pictureText(file)).text, '');
	assert.ok(count() < before + 20);
});
