import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';
import { commands } from '#start/commands.ts';
import { runCommand } from '#start/run-command.ts';

async function run(...words: string[]) {
	const said: string[] = [];
	const say = (text: string) => void said.push(text);
	const code = await runCommand(words, { print: say, complain: say });
	return { code, said: said.join('\n') };
}

/** The command as a program of its own, in a folder. */
const start = (cwd: string, words: readonly string[], user: { uid?: number; gid?: number } = {}) =>
	spawnSync(process.execPath, [path.resolve('scripts/jiedui.mjs'), ...words], {
		cwd,
		encoding: 'utf8',
		...user,
	});

test('help names every command, and tells of each what may follow it', async () => {
	const { said } = await run('--help');
	for (const name of Object.keys(commands)) {
		assert.match(said, new RegExp(`^  ${name} `, 'm'));
		const asked = await run('help', name);
		for (const flag of ['--help', '-h']) assert.deepEqual(await run(name, flag), asked);
		assert.ok(asked.code === 0 && asked.said.split('\n').length > 2, asked.said);
	}
	assert.match((await run('--version')).said, /^\d+\.\d+\.\d+$/);
	assert.deepEqual(await run('biuld'), { code: 1, said: '没有“biuld”这个命令。是不是“build”？' });
});

test('what people can help is told in a sentence, without a trace of the program', (context) => {
	const folder = temporaryFolder(context);
	mkdirSync(path.join(folder, 'content'));
	writeFileSync(path.join(folder, 'file'), '');
	for (const [words, sentence] of [
		[['build', '--content', 'nowhere'], /^没有内容文件夹 .*nowhere。/],
		[['build', '--out', 'file'], /file 是一个文件，这里要的是文件夹。/],
		[['build', '--port', '70000'], /^--port（[^]*不能是“70000”。/],
		[['check', '--fxi'], /^看不懂“--fxi”/],
		[['init', 'x', '--name', '甲'], /^看不懂“--name”/],
		[['new', '--titel', '甲'], /^看不懂“--titel”/],
		[['new', '--kind', 'school', '--name', '甲', '--id', 'A b'], /只用小写拉丁字母/],
		[['new', '--kind', 'school', '--content', 'nowhere'], /^没有内容文件夹 .*nowhere。/],
		[['new', '--kind', 'school', '--name=甲', '--content'], /^看不懂“--content/],
		[['bulletin', '--content=nowhere', '--id', '2026-1'], /^没有内容文件夹 .*nowhere。/],
		[['upgrade', '--content', 'file'], /是一个文件/],
	] as const) {
		const { status, stdout, stderr } = start(folder, words);
		assert.match(stdout + stderr, sentence);
		assert.doesNotMatch(stderr, /^\s+at |Error/m);
		assert.ok(status === 1 || status === 2, `${status}`);
	}
});

test('a list is registered in the folder that a flag names', (context) => {
	const folder = temporaryFolder(context);
	cpSync('tests/fixtures/site', path.join(folder, 'archive'), { recursive: true });
	writeFileSync(path.join(folder, 'list.csv'), '支援学校,受援学校\n东河实验小学,西岭小学\n');
	const asked = start(folder, ['import', 'list.csv', '--write', '--content', 'archive']);
	assert.equal(asked.status, 0, asked.stderr);
	assert.ok(existsSync(path.join(folder, 'archive/schools/xilingxiaoxue.yaml')));
});

test('an address that is not this machine’s is told of', (context) => {
	const folder = temporaryFolder(context);
	for (const name of ['content', 'dist']) mkdirSync(path.join(folder, name));
	writeFileSync(path.join(folder, 'dist/index.html'), '');
	const asked = start(folder, ['preview', '--host', '203.0.113.1', '--port', '0']);
	assert.deepEqual([asked.status, /--host 写的不是/.test(asked.stderr)], [1, true]);
});

/** A user without rights, where root runs the tests. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const skip = start('/', ['--version'], nobody).status !== 0 && '别的用户读不到这个文件夹';

test('a folder that may not be written to is named', { skip }, (context) => {
	const folder = temporaryFolder(context);
	const init = (name: string) => [
		'init',
		name,
		'--title',
		'甲',
		'--owner',
		'乙',
		'--contact',
		'丙',
	];
	assert.equal(start(folder, init('a')).status, 0);
	const archive = path.join(folder, 'a');
	const permit = (mode: number): void => {
		for (const place of [folder, archive]) chmodSync(place, mode);
	};
	permit(0o555);
	try {
		for (const words of [['build'], ['check'], init('b')]) {
			const { status, stderr, stdout } = start(archive, words, nobody);
			assert.match(stdout + stderr, /没有(?:权限写这里|写入目标文件夹的权限)/);
			assert.doesNotMatch(stderr, /^\s+at /m);
			assert.ok(status === 1);
		}
	} finally {
		permit(0o755);
	}
});
