import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fillFolder } from '#files/fill-folder.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

const putting = (text: string) => (folder: string) => {
	mkdirSync(folder);
	writeFileSync(path.join(folder, 'x'), text);
};

test('a folder is there once it is filled, and stays as it is', async (context) => {
	const root = temporaryFolder(context);
	const folder = path.join(root, 'one');
	await fillFolder(folder, (fresh) => {
		putting('first')(fresh);
		assert.ok(!readdirSync(root).includes('one'));
	});
	await fillFolder(folder, () => assert.fail('is there'));
	assert.equal(readFileSync(path.join(folder, 'x'), 'utf8'), 'first');
	assert.deepEqual(readdirSync(root), ['one']);
});

test('what could not be filled leaves nothing, and who was quicker keeps theirs', async (context) => {
	const root = temporaryFolder(context);
	const failing = fillFolder(path.join(root, 'one'), (fresh) => {
		putting('half')(fresh);
		throw new Error('no room');
	});
	await assert.rejects(failing, /no room/);
	assert.deepEqual(readdirSync(root), []);
	await fillFolder(path.join(root, 'two'), (fresh) => {
		putting('late')(fresh);
		putting('quick')(path.join(root, 'two'));
	});
	assert.equal(readFileSync(path.join(root, 'two/x'), 'utf8'), 'quick');
	assert.deepEqual(readdirSync(root), ['two']);
});
