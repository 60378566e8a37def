import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusedPath } from '#build/refused-path.ts';
import { readSettings } from '#settings.ts';

const refused = (folder: string, env: NodeJS.ProcessEnv = {}) =>
	refusedPath(readSettings(env, folder), folder);

test('signs that a program cannot stand below are refused by name', () => {
	for (const sign of ['#', '?', '%', "'"]) {
		const why = refused(`/srv/a${sign}b`);
		assert.match(why ?? '', new RegExp(`程序所在的路径里有“\\${sign}”.*/srv/a`));
	}
});

test('content and site may lie below more signs than the program', () => {
	const below = (folder: string) => ({ CONTENT_DIR: folder, OUT_DIR: folder });
	assert.equal(refused('/srv/结对 档案&(1)', below("/srv/a#%'b")), undefined);
	assert.match(refused('/srv/a', { OUT_DIR: '/srv/a?b' }) ?? '', /^网站所在的路径里有“\?”/);
});

test('a cache below a number sign or an escape is refused: the styles of the pages would be missing', () => {
	assert.match(refused('/srv/a', { CACHE_DIR: '/srv/a#b' }) ?? '', /^缓存所在的路径里有“#”/);
	assert.match(refused('/srv/a', { CACHE_DIR: '/srv/a%25b' }) ?? '', /^缓存所在的路径里有“%25”/);
	assert.equal(refused('/srv/a', { CACHE_DIR: "/srv/a'b" }), undefined);
});
