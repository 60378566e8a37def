import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '#files/files-below.ts';
import { publish } from '#build/publish.ts';
import { recover } from '#build/recover.ts';
import { openTree } from '#build/site-tree.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

test('the new site takes the place of the old one, and nothing is left beside it', (context) => {
	const folder = temporaryFolder(context);
	const outDir = path.join(folder, 'dist');
	mkdirSync(outDir);
	writeFileSync(path.join(outDir, 'gone.html'), '旧');
	const tree = openTree(path.join(folder, 'tree'));
	tree.write('a/index.html', '新');

	const spare = path.join(folder, 'spare');
	assert.deepEqual(publish(tree, { outDir, spare }), { files: 1, isAtOnce: true, leftover: null });
	assert.equal(readFileSync(path.join(outDir, 'a/index.html'), 'utf8'), '新');
	assert.equal(existsSync(path.join(outDir, 'gone.html')), false);
	assert.deepEqual(readdirSync(folder).sort(), ['dist', 'tree']);
});

test('an old site that showed no more than the new one waits to be made the next', (context) => {
	const folder = temporaryFolder(context);
	const [outDir, spare] = [path.join(folder, 'dist'), path.join(folder, 'spare')];
	const tree = openTree(path.join(folder, 'tree'));
	tree.write('index.html', '新');
	publish(tree, { outDir, spare });
	publish(tree, { outDir, spare });
	assert.deepEqual(readdirSync(folder).sort(), ['dist', 'spare', 'tree']);
});

test('what somebody did to the published folder does not come back', (context) => {
	const folder = temporaryFolder(context);
	const [outDir, spare] = [path.join(folder, 'dist'), path.join(folder, 'spare')];
	const build = (files: Record<string, string>): void => {
		const tree = openTree(path.join(folder, 'tree'));
		for (const [file, text] of Object.entries(files)) tree.write(file, text);
		tree.prune();
		publish(tree, { outDir, spare });
	};
	build({ 'a/index.html': '一', 'b/c/index.html': '二' });
	rmSync(path.join(outDir, 'a/index.html'));
	writeFileSync(path.join(outDir, 'extra.html'), '多');
	build({ 'a/index.html': '一', 'b/c/index.html': '三' });
	build({ 'a/index.html': '一' });
	assert.deepEqual(filesBelow(outDir), ['a/index.html']);
	assert.deepEqual(readdirSync(outDir), ['a']);
	build({ 'a/index.html': '四' });
	assert.equal(readFileSync(path.join(outDir, 'a/index.html'), 'utf8'), '四');
	assert.equal(readFileSync(path.join(spare, 'a/index.html'), 'utf8'), '一');
});

/** A folder that may not change its name, as a mount may not. */
const forbidden = (code: string) => () => {
	throw Object.assign(new Error(code), { code });
};

for (const code of ['EBUSY', 'EXDEV', 'EACCES', 'EPERM']) {
	test(`a folder that cannot change its name (${code}) is brought up to date inside`, (context) => {
		const folder = temporaryFolder(context);
		const [outDir, spare] = [path.join(folder, 'dist'), path.join(folder, 'spare')];
		mkdirSync(path.join(outDir, 'gone'), { recursive: true });
		writeFileSync(path.join(outDir, 'gone/index.html'), '旧');
		writeFileSync(path.join(outDir, 'index.html'), '旧');
		writeFileSync(path.join(outDir, '.htaccess'), '服务器的');
		const { ino } = statSync(outDir);
		const tree = openTree(path.join(folder, 'tree'));
		tree.write('index.html', '新');
		tree.write('a/index.html', '新');

		const published = publish(tree, { outDir, spare }, forbidden(code));
		assert.deepEqual(published, { files: 2, isAtOnce: false, leftover: null });
		assert.deepEqual(filesBelow(outDir), ['.htaccess', 'a/index.html', 'index.html']);
		assert.equal(readFileSync(path.join(outDir, 'index.html'), 'utf8'), '新');
		assert.equal(statSync(outDir).ino, ino);
	});
}

test('another failure leaves the old site and nothing beside it', (context) => {
	const folder = temporaryFolder(context);
	const [outDir, spare] = [path.join(folder, 'dist'), path.join(folder, 'spare')];
	mkdirSync(outDir);
	writeFileSync(path.join(outDir, 'index.html'), '旧');
	const tree = openTree(path.join(folder, 'tree'));
	tree.write('index.html', '新');
	const failsHalfway = (from: Parameters<typeof renameSync>[0], to: typeof from): void => {
		if (from === spare) forbidden('EIO')();
		renameSync(from, to);
	};
	assert.throws(() => publish(tree, { outDir, spare }, failsHalfway), /EIO/);
	assert.equal(readFileSync(path.join(outDir, 'index.html'), 'utf8'), '旧');
	assert.deepEqual(readdirSync(folder).sort(), ['dist', 'spare', 'tree']);
});

test('where the second change of name is not allowed, the old site is put back and then replaced', (context) => {
	const folder = temporaryFolder(context);
	const [outDir, spare] = [path.join(folder, 'dist'), path.join(folder, 'spare')];
	mkdirSync(outDir);
	writeFileSync(path.join(outDir, 'index.html'), '旧');
	const tree = openTree(path.join(folder, 'tree'));
	tree.write('index.html', '新');
	const failsHalfway = (from: Parameters<typeof renameSync>[0], to: typeof from): void => {
		if (from === spare) forbidden('EXDEV')();
		renameSync(from, to);
	};
	assert.equal(publish(tree, { outDir, spare }, failsHalfway).isAtOnce, false);
	assert.equal(readFileSync(path.join(outDir, 'index.html'), 'utf8'), '新');
});

test('a link goes on leading to the site', (context) => {
	const folder = temporaryFolder(context);
	const [outDir, spare] = [path.join(folder, 'dist'), path.join(folder, 'spare')];
	mkdirSync(path.join(folder, 'www'));
	symlinkSync(path.join(folder, 'www'), outDir);
	const tree = openTree(path.join(folder, 'tree'));
	tree.write('index.html', '新');
	publish(tree, { outDir, spare });
	assert.equal(readFileSync(path.join(folder, 'www/index.html'), 'utf8'), '新');
	assert.equal(readFileSync(path.join(outDir, 'index.html'), 'utf8'), '新');
});

test('a link to a folder that is not there yet gets the folder', (context) => {
	const folder = temporaryFolder(context);
	const [outDir, spare] = [path.join(folder, 'dist'), path.join(folder, 'spare')];
	symlinkSync('www/site', outDir);
	const tree = openTree(path.join(folder, 'tree'));
	tree.write('index.html', '新');
	publish(tree, { outDir, spare });
	assert.equal(readFileSync(path.join(folder, 'www/site/index.html'), 'utf8'), '新');
	assert.equal(readFileSync(path.join(outDir, 'index.html'), 'utf8'), '新');
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
