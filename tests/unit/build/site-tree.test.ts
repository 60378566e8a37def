import assert from 'node:assert/strict';
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openTree } from '#build/site-tree.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('a file that comes out the same is left alone', (context) => {
	const root = temporaryFolder(context);
	openTree(root).write('a/index.html', '同');
	const { mtimeMs } = statSync(path.join(root, 'a/index.html'));
	openTree(root).write('a/index.html', '同');
	assert.equal(statSync(path.join(root, 'a/index.html')).mtimeMs, mtimeMs);
});

test('a file is replaced, never written into: the published copy keeps its text', (context) => {
	const folder = temporaryFolder(context);
	const root = path.join(folder, 'tree');
	const published = path.join(folder, 'published.html');
	openTree(root).write('index.html', '旧');
	linkSync(path.join(root, 'index.html'), published);

	openTree(root).write('index.html', '新');
	assert.equal(readFileSync(published, 'utf8'), '旧');

	const fresh = path.join(folder, 'fresh');
	mkdirSync(fresh);
	writeFileSync(path.join(fresh, 'index.html'), '更新');
	openTree(root).take(fresh);
	assert.equal(readFileSync(published, 'utf8'), '旧');
	assert.equal(readFileSync(path.join(root, 'index.html'), 'utf8'), '更新');
});

test('a finished folder is taken in: what is new, what is other and what is the same', (context) => {
	const folder = temporaryFolder(context);
	const root = path.join(folder, 'tree');
	const before = openTree(root);
	for (const file of ['a/same.html', 'a/other.html']) before.write(file, '旧');
	const fresh = path.join(folder, 'fresh');
	for (const [file, text] of [
		['a/same.html', '旧'],
		['a/other.html', '新'],
		['a/b/new.html', '新'],
		['c/new.html', '新'],
	] as const) {
		mkdirSync(path.dirname(path.join(fresh, file)), { recursive: true });
		writeFileSync(path.join(fresh, file), text);
	}

	const tree = openTree(root);
	tree.take(fresh);
	assert.equal(existsSync(fresh), false);
	assert.equal(tree.stamps.get('a/same.html'), before.stamps.get('a/same.html'));
	assert.notEqual(tree.stamps.get('a/other.html'), before.stamps.get('a/other.html'));
	assert.equal(tree.prune(), 0);
	assert.deepEqual([...tree.stamps.keys()].sort(), [
		'a/b/new.html',
		'a/other.html',
		'a/same.html',
		'c/new.html',
	]);
	assert.equal(readFileSync(path.join(root, 'a/other.html'), 'utf8'), '新');
});

test('what nobody claims is removed', (context) => {
	const root = temporaryFolder(context);
	const before = openTree(root);
	before.write('old/index.html', '旧');
	before.write('kept/index.html', '留');
	const tree = openTree(root);
	tree.keep('kept/index.html');
	tree.write('new/index.html', '新');
	assert.equal(tree.prune(), 1);
	assert.deepEqual([...tree.stamps.keys()].sort(), ['kept/index.html', 'new/index.html']);
	assert.equal(existsSync(path.join(root, 'old/index.html')), false);
});

test('two steps that claim one file are named', (context) => {
	const tree = openTree(temporaryFolder(context));
	tree.write('a.html', '一');
	assert.throws(() => tree.write('a.html', '二'), /占用同一个网址：\/a\.html/);
});

test('what another program has written is taken over', (context) => {
	const root = temporaryFolder(context);
	const tree = openTree(root);
	mkdirSync(path.join(root, 'index/part'), { recursive: true });
	writeFileSync(path.join(root, 'index/part/a.gz'), 'x');
	tree.adopt('index');
	tree.prune();
	assert.deepEqual([...tree.stamps.keys()], ['index/part/a.gz']);
});
