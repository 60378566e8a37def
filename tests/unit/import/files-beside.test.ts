import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { filesBeside } from '#import/read/html/files-beside.ts';

test('a picture beside a saved page is found by its name as written and as an address', async (context) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-beside-'));
	context.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	writeFileSync(path.join(folder, '百分之50%.jpg'), 'x');
	for (const src of ['百分之50%.jpg', encodeURIComponent('百分之50%.jpg')]) {
		assert.equal((await filesBeside(folder)(src))?.length, 1, src);
	}
	assert.equal(await filesBeside(folder)('../百分之50%.jpg'), null);
});
