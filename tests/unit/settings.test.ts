import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { commandSettings, readSettings } from '#settings.ts';

test('flags come before the environment, and are left in it for Astro', () => {
	const env = { CONTENT_DIR: '/a', PORT: '4000' };
	const settings = commandSettings(['--content', '/b', '--base', 'sub'], env);
	assert.deepEqual([settings.contentDir, settings.basePath, settings.port], ['/b', '/sub/', 4000]);
	assert.equal(env.CONTENT_DIR, '/b');
});

test('without flags and variables, content is beside the project and the port is the command’s', () => {
	const { contentDir, port } = readSettings({}, '/project');
	assert.deepEqual([contentDir, port], [path.resolve('/project/content'), undefined]);
});

test('what is not understood ends the command with a sentence, and names the choices', () => {
	for (const [args, message] of [
		[['--scoep', 'x'], /看不懂这些选项：--scoep x[^]*--port /],
		[['--port', '99x'], /^--port（端口[^]*不能是“99x”。/],
		[['--date', '2026'], /^--date（[^]*不能是“2026”。/],
		[['--date', '2026-02-30'], /^--date（[^]*不能是“2026-02-30”。/],
		[['--date', '2026-13-01'], /^--date（[^]*不能是“2026-13-01”。/],
	] as const) {
		const { status, stderr } = spawnSync(process.execPath, [
			'scripts/jiedui.mjs',
			'build',
			...args,
		]);
		assert.equal(status, 1);
		assert.match(stderr.toString(), message);
	}
});

test('a setting that is of no use is called as whoever wrote it has it', () => {
	const told = (args: string[], env: NodeJS.ProcessEnv) => () => commandSettings(args, env);
	assert.throws(told([], { PORT: 'abc' }), /^Error: PORT（/);
	assert.throws(told(['--port', 'abc'], {}), /: --port（/);
});

test('the address of the content counts where neither flags nor the environment name one', () => {
	const named = () => new URL('https://a.example/jiedui/');
	const addressOf = (args: string[], env: NodeJS.ProcessEnv): string => {
		const { siteUrl, basePath } = commandSettings(args, env, named);
		return siteUrl + basePath;
	};
	assert.equal(addressOf([], {}), 'https://a.example/jiedui/');
	assert.equal(addressOf([], { SITE_URL: 'https://b.example' }), 'https://b.example/');
	assert.equal(addressOf(['--base', '/c/'], {}), 'http://localhost:4321/c/');
});
