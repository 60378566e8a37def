import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isInside } from '#files/is-inside.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('a file that is not there yet is inside, and no link or dots lead out', async (context) => {
	const folder = temporaryFolder(context);
	const content = path.join(folder, 'content');
	mkdirSync(path.join(content, 'reports'), { recursive: true });
	mkdirSync(path.join(folder, 'content-of-others'));
	symlinkSync(folder, path.join(content, 'reports', 'out'));
	const isIn = (file: string) => isInside(content, path.join(content, file));
	assert.equal(await isIn('reports/2024/new.md'), true);
	assert.equal(await isIn('../content-of-others/new.md'), false);
	assert.equal(await isIn('reports/../../new.md'), false);
	assert.equal(await isIn('reports/out/new.md'), false);
	assert.equal(await isIn('reports/out/2024/new.md'), false);
	assert.equal(
		await isInside(path.join(folder, 'not-there'), path.join(folder, 'not-there/a')),
		true,
	);
});
