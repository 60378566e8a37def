import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { render, type Body } from '#markdown/render.ts';

const written = (markdown: string): Promise<Body> =>
	render(markdown, { path: '/nowhere/reports/a.md', contentDir: '/nowhere', basePath: '/base/' });

test('gives headings ids that do not depend on their words', async () => {
	const { html, headings } = await written('## 做法\n\n### 第一步\n\n## 结果');
	assert.deepEqual(
		headings.map(({ depth, id, text }) => `${depth} ${id} ${text}`),
		['2 s-1 做法', '3 s-2 第一步', '2 s-3 结果'],
	);
	assert.match(html, /<h2 id="s-1">做法<\/h2>/);
});

test('puts links within the site under its base path and remembers them', async () => {
	const { html, links } = await written('前文\n\n[甲](/reports/a/) 和 [别处](https://b.example/)');
	assert.deepEqual(links, [{ to: '/reports/a/', line: 3 }]);
	assert.match(html, /href="\/base\/reports\/a\/"/);
	assert.match(html, /href="https:\/\/b.example\/" rel="external noopener"/);
});

test('refuses a link that is no address', async () => {
	const { problems } = await written('[甲](reports/a)');
	assert.match(problems[0]?.message ?? '', /不是完整的地址/);
});

test('keeps footnotes, tables and task lists working', async () => {
	const { html, problems } = await written(
		'脚注[^1]\n\n[^1]: 说明\n\n| 项 | 数 |\n| --- | --: |\n| 甲 | 1 |\n\n- [x] 做了',
	);
	assert.deepEqual(problems, []);
	assert.match(html, /href="\/?#?fn-1"|href="#fn-1"/);
	assert.match(html, /id="fn-1"/);
	assert.match(html, /class="align-right"/);
	assert.match(html, /aria-label="已完成"/);
});

test('cuts the text into sections for search', async () => {
	const { sections } = await written('开头。\n\n## 做法\n\n- 甲\n- 乙');
	assert.deepEqual(sections, [
		{ id: '', heading: '', paragraphs: ['开头。'] },
		{ id: 's-1', heading: '做法', paragraphs: ['甲', '乙'] },
	]);
});

test('turns a chart block into a table that says its bounds', async () => {
	const { html, problems } = await written(
		'```chart\ntitle: 示范课\nreading: 一年比一年多\nunit: 节\ncolumns: [2021, 2022]\nrows:\n  甲校: [3, 10+]\n```',
	);
	assert.deepEqual(problems, []);
	assert.match(html, /<report-chart/);
	assert.match(html, /≥ 10/);
});

test('refuses a second first-level heading and raw HTML, on their lines', async () => {
	const { problems } = await written('正文\n\n# 标题\n\n<div>x</div>');
	assert.deepEqual(problems.map(({ line }) => line).sort(), [3, 5]);
});

test('lets an author’s comment pass without showing it', async () => {
	const { html, problems } = await written('正文<!-- 记得核对 -->\n\n<!-- 整段 -->');
	assert.deepEqual(problems, []);
	assert.doesNotMatch(html, /核对|整段/);
});

test('publishes pictures in sizes, lazily, with their words', async (context) => {
	const folder = await folderWithPicture(context);
	const { html, pictures, problems } = await render('![两位老师评课](./photo.jpg "评课")', {
		path: path.join(folder, 'a.md'),
		contentDir: folder,
		basePath: '/',
	});
	assert.deepEqual(problems, []);
	assert.deepEqual(pictures[0]?.widths, [480, 600]);
	assert.match(html, /alt="两位老师评课"/);
	assert.match(html, /loading="lazy"/);
	assert.match(html, /width="600" height="400"/);
	assert.match(html, /<figcaption>评课<\/figcaption>/);
});

test('makes a problem of a missing picture, and says so on the page', async () => {
	const { html, problems } = await written('![评课](./no.jpg)');
	assert.match(problems[0]?.message ?? '', /找不到图片/);
	assert.match(html, /图片缺失：评课/);
});

async function folderWithPicture(context: TestContext): Promise<string> {
	const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-render-'));
	context.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: 'green' } });
	await picture.jpeg().toFile(path.join(folder, 'photo.jpg'));
	return folder;
}
