import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from '#check/check-content.ts';
import { filesBelow } from '#files/files-below.ts';
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

test('the answers stand in the files whatever they hold, and names with a dot have it', async (context) => {
	const folder = path.join(placeFor(context), '档案');
	const title = '港县"结对": #1 {{owner}}';
	const { code, printed } = await make(
		...[folder, '--title', title, '--owner', '甲\\乙', '--contact', "it's"],
	);
	assert.equal(code, 0, printed);
	const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
	assert.partialDeepStrictEqual(parse(read('content/site.yaml')), {
		title,
		owner: '甲\\乙',
		contact: { name: "it's" },
	});
	assert.ok(read('README.md').startsWith(`# ${title}\n`));
	assert.match(read('.gitignore'), /^\*\.docx$/m);
	assert.match(read('.github/workflows/pages.yml'), /\$\{\{ steps\.pages\.outputs\.origin \}\}/);
	const { scripts, dependencies, allowScripts }: Description = JSON.parse(read('package.json'));
	assert.deepEqual(Object.keys(dependencies), ['jiedui']);
	assert.deepEqual(allowScripts, { esbuild: false }, 'npm has nothing to warn of');
	for (const [name, script] of Object.entries(scripts)) assert.equal(script, `jiedui ${name}`);
});

test('the invented county takes the place of the examples', async (context) => {
	const folder = path.join(placeFor(context), '演示');
	const { code, printed } = await make(folder, '--demo');
	assert.equal(code, 0, printed);
	const files = filesBelow(folder);
	assert.ok(files.includes('package.json'));
	assert.ok(files.filter((file) => file.startsWith('content/reports/')).length > 50);
	assert.deepEqual(
		files.filter((file) => file.includes('shili')),
		[],
	);
});

test('what is double-clicked is what the system asks for', async (context) => {
	const folder = path.join(placeFor(context), '档案');
	await make(folder, ...answers);
	for (const name of ['打开写作台', '发布']) {
		const bytes = readFileSync(path.join(folder, `${name}.cmd`), 'utf8');
		assert.ok(
			bytes.startsWith('@echo off\r\nchcp 65001 >nul\r\n'),
			'the characters are told first',
		);
		assert.doesNotMatch(bytes, /[^\r]\n| -- /);
		for (const ending of ['command', 'desktop'])
			assert.ok(statSync(path.join(folder, `${name}.${ending}`)).mode & 0o100);
	}
});

interface Description {
	readonly scripts: Readonly<Record<string, string>>;
	readonly dependencies: Readonly<Record<string, string>>;
	readonly allowScripts: Readonly<Record<string, boolean>>;
}
