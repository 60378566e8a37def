import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page, type Request } from '@playwright/test';
import { openArchive } from '#archive/open-archive.ts';
import { buildAdmin, readSite } from '#editor/bundle/build-admin.ts';
import { openEditor } from '#tests/browser/open-editor.ts';
import { serveEditor, serveSite } from '#serve/serve-site.ts';
import { readSettings } from '#settings.ts';

const report = 'reports/2022/2022-10-13-jiaoyan.md';
/** What authors write and no field of the editor stands for. */
const comment = '# 纸质材料在教导处第3盒';

/** Text that editors like to write in their own way. */
const markdown = `| 课 | 节 |
| :-- | --: |
| 数学 | 1 |

20\\_\\_年的记录[^1]，*原文*如此。

* 一条
* 又一条

[^1]: 见教研记录。
`;

const sidecar = 'reports/2022/2022-11-tongxin.import.json';
const importNotes = {
	source: { name: '通信.docx' },
	counts: [{ type: '示范课', value: '2', unit: '节', quote: '示范课2节' }],
	removed: [{ rule: 'ui-words', count: 2, items: [{ text: '分享' }, { text: '返回' }] }],
	doubts: ['日期没有完整的年份。'],
};

const project = mkdtempSync(path.join(tmpdir(), 'jiedui-admin-'));
const contentDir = path.join(project, 'content');
const settings = { ...readSettings(), contentDir, cacheDir: path.resolve('.cache/browser/cache') };
const editor: { address: string; server?: Server } = { address: '' };

test.beforeAll(async () => {
	test.setTimeout(180_000);
	cpSync('tests/fixtures/site', contentDir, { recursive: true });
	const file = path.join(contentDir, report);
	const text = readFileSync(file, 'utf8').replace('---\n', `---\n${comment}\n`);
	writeFileSync(file, `${text}\n${markdown}`);
	writeFileSync(path.join(contentDir, sidecar), JSON.stringify(importNotes));
	const read = await readSite(settings);
	if (!('site' in read)) throw new Error('The fixture has no settings');
	const outDir = path.join(project, 'admin');
	await buildAdmin({ settings, site: read.site, outDir });
	Object.assign(editor, await serveEditor(outDir, { port: 0 }));
});

test.afterAll(() => void editor.server?.close());

test('a report that was edited in the editor passes the check and keeps what the editor does not know', async ({
	page,
}) => {
	const foreign = requestsThatLeave(page);
	await openEditor(page, editor.address, contentDir);
	await page.getByRole('button', { name: '打开本机文件夹' }).click();
	await page.getByText(/^两校数学教师.*联合教研$/).click();
	const title = page.getByRole('textbox', { name: '标题' }).first();
	await title.fill('两校数学教师再次联合教研');
	await page.getByRole('button', { name: '保存' }).click();
	await expect(page.getByText('已保存').first()).toBeVisible();

	const before = readFileSync(path.join(contentDir, report), 'utf8');
	const saved = (await readStored(page, `content/${report}`)).toString();
	expect(saved).toBe(before.replace(/^title: .*$/m, 'title: 两校数学教师再次联合教研'));
	expect(saved).toContain(comment);

	writeFileSync(path.join(contentDir, report), saved);
	const { archive, findings } = await openArchive(settings);
	expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(archive?.reports.map(({ title }) => title)).toContain('两校数学教师再次联合教研');
	expect(foreign).toEqual([]);
});

test('a picture from the toolbar lies where the text points, and the site builds with it', async ({
	page,
}) => {
	test.setTimeout(240_000);
	await openEditor(page, editor.address, contentDir);
	await page.getByRole('button', { name: '打开本机文件夹' }).click();
	await page.getByText(/^两校数学教师.*联合教研$/).click();
	await page.locator('[data-key-path=body] [contenteditable=true]').press('Control+Home');
	await page.getByRole('button', { name: '图片', exact: true }).click();
	await page.getByRole('button', { name: '浏览' }).click();
	const buffer = readFileSync(path.join(contentDir, 'reports/2022/tushujiao.jpg'));
	const photo = { name: '王小明的照片.jpg', mimeType: 'image/jpeg', buffer };
	await page.locator('input[type=file]').last().setInputFiles(photo);
	await page.getByRole('button', { name: '插入', exact: true }).click();
	await page.getByRole('textbox', { name: '图上有什么' }).fill('两位教师在黑板前');
	// The text takes up what is written beside a picture a moment later, as the preview shows.
	await expect(page.frameLocator('iframe').getByAltText('两位教师在黑板前')).toBeAttached();
	await page.getByRole('button', { name: '保存' }).click();
	await expect(page.getByText('已保存').first()).toBeVisible();

	const saved = await readStored(page, `content/${report}`);
	const [, picture = ''] = /!\[两位教师在黑板前\]\((\.\/[^)]+)\)/.exec(saved.toString()) ?? [];
	expect(picture).not.toContain('王小明');
	const beside = path.posix.join(path.posix.dirname(report), picture);
	const own = path.join(project, 'with-picture');
	cpSync(contentDir, own, { recursive: true });
	// Its facts have been checked, as far as this test goes.
	rmSync(path.join(own, sidecar));
	mkdirSync(path.join(own, path.dirname(beside)), { recursive: true });
	writeFileSync(path.join(own, report), saved);
	writeFileSync(path.join(own, beside), await readStored(page, `content/${beside}`));
	const outDir = path.join(project, 'dist');
	const { status, stdout } = spawnSync(process.execPath, ['scripts/jiedui.mjs', 'build'], {
		encoding: 'utf8',
		env: {
			...process.env,
			BUILD_DATE: '2024-01-01',
			CACHE_DIR: '.cache/browser/picture',
			CONTENT_DIR: own,
			OUT_DIR: outDir,
		},
	});
	expect(status, stdout).toBe(0);
	const built = readFileSync(path.join(outDir, 'reports/2022-10-13-jiaoyan/index.html'), 'utf8');
	expect(built).toContain('alt="两位教师在黑板前"');
});

test('a new report is given an address, and pairings are shown by who helps whom', async ({
	page,
}) => {
	await openEditor(page, editor.address, contentDir);
	await page.getByRole('button', { name: '打开本机文件夹' }).click();
	await expect(page.getByText(/^两校数学教师.*联合教研$/)).toBeVisible();
	await page.getByText('新建', { exact: true }).click();
	await page.getByRole('textbox', { name: '标题' }).fill('甲校到乙校送教');
	await page.locator('[data-key-path=date] input').fill('2026-03-12');
	const address = page.getByRole('textbox', { name: '网址' });
	await expect(address).toHaveValue('2026-03-12-jiaxiaodaoyixiaosongjiao');
	await address.fill('2026-03-12-songjiao');
	await page.getByRole('textbox', { name: '标题' }).fill('甲校到乙校送教一天');
	await expect(address).toHaveValue('2026-03-12-songjiao');
	await expect(page.getByText('东河实验小学 → 范家庄小学')).toBeVisible();
});

test('what the importer noted stands beside the fields of its report', async ({ page }) => {
	const refused = refusals(page);
	await openEditor(page, editor.address, contentDir);
	await page.getByRole('button', { name: '打开本机文件夹' }).click();
	await page.getByText('两所初中的学生开始通信').click();
	const notes = page.frameLocator('iframe');
	await expect(notes.getByText('这篇由程序从“通信.docx”导入')).toBeVisible();
	await expect(notes.getByText('日期没有完整的年份。')).toBeVisible();
	await expect(notes.getByText('示范课 2 节')).toBeVisible();
	await expect(notes.getByText('示范课2节', { exact: true })).toBeVisible();
	await expect(notes.getByText('分享／返回')).toBeHidden();
	await notes.getByText('去掉的字（1）').click();
	await expect(notes.getByText('分享／返回')).toBeVisible();
	expect(refused).toEqual([]);
});

test('the editor on a public site below a path asks nobody before somebody signs in', async ({
	page,
}) => {
	const read = await readSite(settings);
	if (!('site' in read)) throw new Error('The fixture has no settings');
	const admin = {
		backend: 'gitea',
		repo: 'xuexiao/jiedui',
		baseUrl: 'https://git.test.example',
		isPublic: true,
	} as const;
	const folder = path.join(project, 'public');
	await buildAdmin({ settings, site: { ...read.site, admin }, outDir: path.join(folder, 'admin') });
	const { address, server } = await serveSite({ folder, basePath: '/sub/' }, { port: 0 });
	const foreign = requestsThatLeave(page);
	const refused = refusals(page);
	await page.goto(`${address}admin/`);
	await expect(page.getByRole('button', { name: '使用访问令牌登录' })).toBeVisible();
	await expect(page.getByRole('button', { name: '打开本机文件夹' })).toBeVisible();
	expect(foreign).toEqual([]);
	expect(refused).toEqual([]);
	server.close();
});

/** Addresses of other hosts that were really asked; what the page's policy refuses never leaves. */
function requestsThatLeave(page: Page): string[] {
	const foreign: string[] = [];
	const note = (request: Request): void => {
		const isOwn = /^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url());
		if (!isOwn && request.failure()?.errorText !== 'csp') foreign.push(request.url());
	};
	page.on('requestfinished', note).on('requestfailed', note);
	return foreign;
}

/** What the policy refused, but for what the editor asks of hosts that it has no business with. */
function refusals(page: Page): string[] {
	const refused: string[] = [];
	page.on('console', (message) => {
		const isExpected = /https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com|www\.githubstatus\.com)\//;
		const text = message.text();
		if (text.includes('Content Security Policy') && !isExpected.test(text)) refused.push(text);
	});
	return refused;
}

/** The bytes of a file that the editor has written. */
async function readStored(page: Page, file: string): Promise<Buffer> {
	const bytes = await page.evaluate(async (parts) => {
		const place = { folder: await navigator.storage.getDirectory() };
		for (const part of parts.slice(0, -1)) {
			place.folder = await place.folder.getDirectoryHandle(part);
		}
		const handle = await place.folder.getFileHandle(parts.at(-1) ?? '');
		return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
	}, file.split('/'));
	return Buffer.from(bytes);
}
