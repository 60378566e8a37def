import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkContent } from '#check/check-content.ts';
import { newArchive } from '#start/new-archive.ts';
import { readSettings } from '#settings.ts';

const answers = ['--title', '港县结对档案', '--owner', '港县教育局', '--contact', '基教股'];

async function make(...args: string[]) {
	const printed: string[] = [];
	const effects = { print: (text: string) => void printed.push(text), canAsk: false };
	return { code: await newArchive(args, effects), printed: printed.join('\n') };
}

test('makes a folder in which the checker finds nothing to say', async (context) => {
	const folder = path.join(placeFor(context), '我们的 档案');
	const { code, printed } = await make(folder, ...answers);
	assert.equal(code, 0, printed);
	const settings = {
		...readSettings(),
		contentDir: path.join(folder, 'content'),
		cacheDir: placeFor(context),
	};
	const { archive, findings } = await checkContent(settings);
	assert.deepEqual(findings, []);
	assert.ok(archive);
	assert.equal(archive.site.owner, '港县教育局');
	assert.equal(archive.pages.find(({ id }) => id === 'about')?.title, '关于本站');
	assert.deepEqual([archive.reports.length, archive.drafts.length], [0, 1]);
});

test('says what is missing, and leaves a folder that is there alone', async (context) => {
	assert.match((await make()).printed, /^用法：npx jiedui init/);
	assert.match((await make('x', '--title', '甲')).printed, /缺少 --owner/);
	const { code, printed } = await make(placeFor(context), ...answers);
	assert.deepEqual([code, /没有改动它/.test(printed)], [2, true]);
});

function placeFor(context: TestContext): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-init-'));
	context.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	return folder;
}
