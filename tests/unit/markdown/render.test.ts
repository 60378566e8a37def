import assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { render } from '#markdown/render.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

const source = { file: 'reports/a.md', firstLine: 1, contentDir: '/nowhere', basePath: '/base/' };

async function written(markdown: string, place: Partial<typeof source> = {}) {
	const { body, findings } = await render(markdown, { ...source, ...place });
	return { ...body, findings };
}

test('gives headings ids that do not depend on their words', async () => {
	const { html, sections } = await written('## 做法\n\n### 第一步\n\n## 结果');
	assert.deepEqual(
		sections.map(({ heading }) => `${heading?.depth} ${heading?.line} ${heading?.text}`),
		['2 1 做法', '3 3 第一步', '2 5 结果'],
	);
	assert.match(html, /<h2 id="s-1">做法<\/h2>/);
	assert.match(html, /<h2 id="s-3">结果<\/h2>/);
});

test('puts links within the site under its base path and remembers them', async () => {
	const { html, links } = await written('前文\n\n[甲](/reports/a/) 和 [别处](https://b.example/)');
	assert.deepEqual(links, [{ to: '/reports/a/', line: 3 }]);
	assert.match(html, /href="\/base\/reports\/a\/"/);
	assert.match(html, /href="https:\/\/b.example\/" rel="external noopener"/);
});

test('refuses a link that is no address', async () => {
	const { findings } = await written('[甲](reports/a)');
	assert.match(findings[0]?.message ?? '', /不是完整的地址/);
});

/** What an author writes, and what the message says of it. */
const misleading = {
	'/\\evil.example/': '不是完整的地址',
	'</\t/evil.example/>': '不是完整的地址',
	'//evil.example/': '不是完整的地址',
	'///evil.example/': '不是完整的地址',
	'/.//evil.example/': '不是完整的地址',
	'/a/..//evil.example/': '不是完整的地址',
	'/%2e%2e//evil.example/': '不是完整的地址',
	'http:///evil.example/': '不是完整的地址',
	'http:/evil.example/': '不是完整的地址',
	'https:\\\\evil.example/': '不是完整的地址',
	'https://': '不是完整的地址',
	'https://a.example:99999/': '不是完整的地址',
	'https://jiaoyuju.example@evil.example/': '看不出通向哪里',
	'/admin': '写稿人用的页面',
	'/zh-hant/admin/': '写稿人用的页面',
	'/desk': '写稿人用的页面',
	'/check/': '写稿人用的页面',
	'/admin/#/a': '写稿人用的页面',
	'/%61dmin/': '写稿人用的页面',
	'/reports/../admin/': '写稿人用的页面',
	'/reports/%2e%2e/admin/': '写稿人用的页面',
};

test('judges an address by what a browser makes of it', async () => {
	for (const [address, message] of Object.entries(misleading)) {
		const { findings, links } = await written(`[甲](${address})`);
		assert.deepEqual(links, [], address);
		assert.ok(findings[0]?.message.includes(message), `${address} ${findings[0]?.message}`);
	}
	const { links, findings } = await written(
		'[甲](/a/../reports/中文/?q=1#s-1) [乙](/administration/)',
	);
	assert.deepEqual(findings, []);
	assert.deepEqual(
		links.map(({ to }) => decodeURI(to)),
		['/reports/中文/?q=1#s-1', '/administration/'],
	);
});

test('keeps footnotes, tables and task lists working', async () => {
	const { html, findings } = await written(
		'脚注[^1]\n\n[^1]: 说明\n\n| 项 | 数 |\n| --- | --: |\n| 甲 | 1 |\n\n- [x] 做了',
	);
	assert.deepEqual(findings, []);
	assert.match(html, /href="\/?#?fn-1"|href="#fn-1"/);
	assert.match(html, /id="fn-1"/);
	assert.match(html, /class="align-right"/);
	assert.match(html, /aria-label="已完成"/);
});

test('cuts the text into sections for search', async () => {
	const { sections } = await written('开头。\n\n## 做法\n\n- 甲\n- 乙');
	assert.deepEqual(sections, [
		{ paragraphs: [{ line: 1, text: '开头。' }] },
		{
			heading: { id: 's-1', depth: 2, line: 3, text: '做法' },
			paragraphs: [
				{ line: 5, text: '甲' },
				{ line: 6, text: '乙' },
			],
		},
	]);
});

test('turns a chart block into a table that says its bounds', async () => {
	const { html, findings } = await written(
		'```chart\ntitle: 示范课\nreading: 一年比一年多\nunit: 节\ncolumns: [2021, 2022]\nrows:\n  甲校: [3, 10+]\n```',
	);
	assert.deepEqual(findings, []);
	assert.match(html, /<report-chart/);
	assert.match(html, /≥10/);
});

test('refuses a second first-level heading and raw HTML, on their lines', async () => {
	const { findings } = await written('正文\n\n# 标题\n\n<div>x</div>');
	assert.deepEqual(findings.map(({ line }) => line).sort(), [3, 5]);
});

test('lets an author’s comment pass without showing it', async () => {
	const { html, findings } = await written('正文<!-- 记得核对 -->\n\n<!-- 整段 -->');
	assert.deepEqual(findings, []);
	assert.doesNotMatch(html, /核对|整段/);
});

test('publishes pictures in sizes, lazily, with their words', async (context) => {
	const folder = await folderWithPicture(context);
	const { html, pictures, findings } = await written('![两位老师评课](./photo.jpg "评课")', {
		file: 'a.md',
		contentDir: folder,
	});
	assert.deepEqual(findings, []);
	assert.deepEqual(pictures[0]?.widths, [480, 600]);
	assert.match(html, /alt="两位老师评课"/);
	assert.match(html, /loading="lazy"/);
	assert.match(html, /width="600" height="400"/);
	assert.match(html, /<figcaption>评课<\/figcaption>/);
});

test('finds that a picture is missing, and says so on the page', async () => {
	const { html, findings } = await written('![评课](./no.jpg)');
	assert.match(findings[0]?.message ?? '', /找不到图片/);
	assert.match(html, /图片缺失：评课/);
});

test('finds a picture by either spelling of its name, and names a missing one as it was written', async (context) => {
	const folder = await folderWithPicture(context);
	renameSync(path.join(folder, 'photo.jpg'), path.join(folder, 'lǜ 100%.jpg'.normalize('NFD')));
	const place = { file: 'a.md', contentDir: folder };
	for (const name of ['lǜ 100%.jpg'.normalize('NFC'), 'lǜ 100%.jpg'.normalize('NFD')]) {
		assert.deepEqual((await written(`![书架](<./${name}>)`, place)).findings, []);
	}
	const { findings } = await written('![书架](./绿(1)#.jpg)', place);
	assert.equal(findings[0]?.message, '找不到图片“./绿(1)#.jpg”。');
});

test('a picture’s name that is a folder is told, not tried', async (context) => {
	const folder = await folderWithPicture(context);
	mkdirSync(path.join(folder, 'photos.jpg'));
	const { findings } = await written('![评课](./photos.jpg)', { file: 'a.md', contentDir: folder });
	assert.match(findings[0]?.message ?? '', /图片“\.\/photos\.jpg”是一个文件夹/);
});

test('counts lines in the file, where the Markdown does not begin it', async () => {
	const { findings, links, sections } = await written('[甲](/reports/a/)\n\n# 标题', {
		firstLine: 8,
	});
	const [line] = sections.flatMap(({ paragraphs }) => paragraphs);
	assert.deepEqual([links[0]?.line, line?.line, findings[0]?.line], [8, 8, 10]);
});

test('keeps the prose with its lines: items, rows, quotes, no code, no markup', async () => {
	const { sections } = await written(
		[
			'一段[链接](/a/)和**粗体**，',
			'第二行。',
			'',
			'- 甲',
			'- 乙',
			'',
			'> 引用',
			'',
			'```',
			'# 代码',
			'```',
			'',
			'| 项 | 数 |',
			'| --- | --- |',
			'| 课 | 3 |',
			'',
			'下划线标题',
			'---',
			'<!-- 注 -->',
		].join('\n'),
	);
	assert.deepEqual(
		sections.flatMap(({ paragraphs }) => paragraphs).map(({ line, text }) => `${line} ${text}`),
		['1 一段链接和粗体，第二行。', '4 甲', '5 乙', '7 引用', '13 项，数', '15 课，3'],
	);
	assert.deepEqual(
		sections.map(({ heading }) => heading?.text),
		[undefined, '下划线标题'],
	);
});

async function folderWithPicture(context: TestContext): Promise<string> {
	const folder = temporaryFolder(context);
	const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: 'green' } });
	await picture.jpeg().toFile(path.join(folder, 'photo.jpg'));
	return folder;
}

test('of a picture that is missing thousands of times, and of thousands of titles, two hundred are told', async () => {
	for (const bite of ['![课](课.jpg)\n\n', '# 题\n\n']) {
		const { findings } = await written(bite.repeat(9000));
		assert.equal(findings.length, 200, bite);
	}
});
