import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { publish, recover } from '#scripts/build/publish.ts';
import { openTree } from '#scripts/build/site-tree.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the new site takes the place of the old one, and nothing is left beside it', (context) => {
	const folder = temporaryFolder(context);
	const outDir = path.join(folder, 'dist');
	mkdirSync(outDir);
	writeFileSync(path.join(outDir, 'gone.html'), '旧');
	const tree = openTree(path.join(folder, 'tree'));
	tree.write('a/index.html', '新');

	assert.equal(publish(tree, outDir), 1);
	assert.equal(readFileSync(path.join(outDir, 'a/index.html'), 'utf8'), '新');
	assert.equal(existsSync(path.join(outDir, 'gone.html')), false);
	assert.deepEqual(readdirSync(folder).sort(), ['dist', 'tree']);
});

test('a site that was on its way out when the machine stopped is put back', (context) => {
	const folder = temporaryFolder(context);
	const outDir = path.join(folder, 'dist');
	for (const name of ['dist.old-999999999', 'dist.new-999999999', 'distant.old-999999999']) {
		mkdirSync(path.join(folder, name));
		writeFileSync(path.join(folder, name, 'index.html'), name);
	}
	recover(outDir);
	assert.equal(readFileSync(path.join(outDir, 'index.html'), 'utf8'), 'dist.old-999999999');
	assert.deepEqual(readdirSync(folder).sort(), ['dist', 'distant.old-999999999']);
});

test('leftovers of builds that still run are let alone', (context) => {
	const folder = temporaryFolder(context);
	const running = path.join(folder, `dist.new-${process.pid}`);
	mkdirSync(running);
	recover(path.join(folder, 'dist'));
	assert.equal(existsSync(running), true);
});
