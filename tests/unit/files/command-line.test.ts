import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { commandLine, isNewEnough } from '#files/command-line.mjs';

test('every program is started by itself, whatever its arguments hold', (context) => {
	const root = projectIn(context);
	const node = String.raw`C:\Program Files\nodejs\node.exe`;
	const npm = String.raw`C:\Program Files\nodejs\node_modules\npm\bin\npm-cli.js`;
	const name = '二年级 & 三年级 100%.docx';
	assert.deepEqual(commandLine(['scripts/import.ts', name], { root, node }), [
		node,
		'scripts/import.ts',
		name,
	]);
	assert.deepEqual(commandLine(['npm', 'ci'], { root, node, npm }), [node, npm, 'ci']);
	assert.deepEqual(commandLine(['npm', 'ci'], { root, node }), ['npm', 'ci']);
	assert.deepEqual(commandLine(['prettier', '--write', name], { root, node }), [
		node,
		path.join(root, 'node_modules/prettier/bin/prettier.cjs'),
		'--write',
		name,
	]);
	assert.deepEqual(commandLine(['playwright', 'test'], { root, node }), [
		node,
		path.join(root, 'node_modules/@playwright/test/cli.js'),
		'test',
	]);
});

test('the oldest Node that runs TypeScript is 22.18', () => {
	const versions = ['20.20.2', '22.17.1', '22.18.0', '24.0.0'];
	assert.deepEqual(versions.map(isNewEnough), [false, false, true, true]);
});

/** A project with two tools, in a folder whose name has a blank and Chinese characters. */
function projectIn(context: TestContext): string {
	const root = mkdtempSync(path.join(tmpdir(), '结对 档案-'));
	context.after(() => {
		rmSync(root, { recursive: true, force: true });
	});
	const tools = {
		prettier: { bin: './bin/prettier.cjs' },
		'@playwright/test': { bin: { playwright: 'cli.js' } },
	};
	for (const [name, tool] of Object.entries(tools)) {
		const folder = path.join(root, 'node_modules', name);
		mkdirSync(folder, { recursive: true });
		writeFileSync(path.join(folder, 'package.json'), JSON.stringify(tool));
	}
	return root;
}
