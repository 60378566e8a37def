import assert from 'node:assert/strict';
import { symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { loadBody } from '#archive/cache.ts';
import { openArchive } from '#archive/open-archive.ts';
import { contentFolder, openFolder, reportText, saidOf } from './content-folder.ts';

const steps = (count: number): string =>
	Array.from({ length: count }, (_, index) => `${'  '.repeat(index)}- x`).join('\n');
const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

/** Inputs that nobody means, and the words that they are answered with. */
const refused: readonly [name: string, report: string | Uint8Array, answer: RegExp][] = [
	['an empty file', '', /文件是空的/],
	['a file of NULs', Buffer.alloc(100), /不可见的空字符/],
	['a NUL in the data', reportText().replace('一次', '一\0次'), /不可见的空字符/],
	[
		'UTF-16',
		Buffer.concat([bytes('\ufeff', 'utf16le'), bytes(reportText(), 'utf16le')]),
		/不是 UTF-8/,
	],
	[
		'GBK',
		Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xbd, 0xe1, 0xb6, 0xd4, 0xb0, 0xef, 0xb7, 0xf6]),
		/不是 UTF-8/,
	],
	[
		'a cut multi-byte character',
		Buffer.concat([bytes(reportText(), 'utf8'), Buffer.from([0xe4, 0xb8])]),
		/不是 UTF-8/,
	],
	['a file of 3 MB', reportText({}, '字'.repeat(1_000_000)), /超过 2 MB/],
	['no frontmatter', '# 标题\n\n正文', /没有“---”/],
	['TOML frontmatter', '+++\ntitle = "甲"\n+++\n', /没有“---”/],
	['frontmatter without end', '---\ntitle: 甲\n\n正文', /缺少结束的“---”/],
	['two documents', `---\ntitle: 甲\n---\n---\nkind: visit\n---\n`, /缺少“kind”|“kind”/],
	['a list as frontmatter', '---\n- a\n- b\n---\n', /写法不对|类型不对|缺少/],
	['a word as frontmatter', '---\nhello\n---\n', /写法不对|类型不对|缺少/],
	[
		'an item without a unit',
		reportText({ activities: [{ type: '捐赠', quantities: [{ value: 30, item: '缝纫机' }] }] }),
		/缺少“activities.*unit”/,
	],
	['raw HTML', reportText({}, '<script>alert(1)</script>'), /HTML 代码/],
	['a script as a link', reportText({}, '[x](javascript:alert(1))'), /链接的地址不能用/],
	['a second title', reportText({}, '# 又一个标题'), /一级标题/],
	['quotes ten thousand deep', reportText({}, '>'.repeat(10_000) + ' x'), /嵌套超过/],
	['lists two thousand deep', reportText({}, '- '.repeat(2000) + 'x'), /嵌套超过/],
	['lists that step in', reportText({}, steps(900)), /嵌套超过/],
	['emphasis in emphasis', reportText({}, '*a _b '.repeat(5000) + ' b_ a*'.repeat(5000)), /太多/],
	['a text of 1.9 MB', reportText({}, '学校结对帮扶。\n'.repeat(86_000)), /正文超过 50 万字/],
	['a flood of brackets in what is no table', reportText({}, `| ]\n`.repeat(20_000)), /太多/],
	['a flood of code', reportText({}, '`\n'.repeat(20_000)), /太多/],
	['a flood of closed brackets', reportText({}, ']'.repeat(20_000)), /太多/],
	['a flood of brackets', reportText({}, '['.repeat(20_000)), /太多/],
	['a flood of closing brackets', reportText({}, ']('.repeat(20_000)), /太多/],
	['a flood of underlines', reportText({}, 'a\n=\n'.repeat(20_000)), /太多/],
	['a flood of items', reportText({}, '- a\n'.repeat(20_000)), /太多/],
	['brackets in brackets', reportText({}, '![a'.repeat(5000) + '](b)'.repeat(5000)), /太多/],
	['a remote picture', reportText({}, '![图](https://evil.example/a.jpg)'), /不在材料旁边/],
	[
		'a picture as data',
		reportText({}, '![图](data:image/svg+xml,<svg/>)'),
		/不在材料旁边|HTML|不能用/,
	],
	['a picture by file address', reportText({}, '![图](file:///etc/passwd)'), /不在材料旁边/],
	['a picture by absolute path', reportText({}, '![图](/etc/passwd)'), /不在材料旁边/],
	['a picture that is not there', reportText({}, '![图](./no.jpg)'), /找不到图片/],
	['a picture with a broken escape', reportText({}, '![图](%E0%A4%A)'), /找不到图片/],
	['a picture without words', reportText({}, '![](./no.jpg)'), /没有文字说明/],
	['a broken chart', reportText({}, '```chart\ntitle: [\n```'), /图表的数据读不懂/],
	['an alias that leads nowhere safe', reportText({ aliases: ['/a/../b/'] }), /“aliases/],
];

for (const [name, report, answer] of refused) {
	test(`answers ${name} with one clear message`, async (context) => {
		const said = await saidOf(context, report);
		assert.ok(said.length > 0 && said.length <= 5, said.join('\n'));
		assert.match(said.join('\n'), answer);
	});
}

const taken: readonly [name: string, report: string | Uint8Array][] = [
	['a byte order mark', `\ufeff${reportText()}`],
	['CRLF', reportText().replaceAll('\n', '\r\n')],
	['lone CR', reportText().replaceAll('\n', '\r')],
	['an empty body', reportText({}, '')],
	['ten thousand rows', reportText({}, `| 一 |\n| --- |\n${'| 行 |\n'.repeat(10_000)}`)],
	[
		'floods of signs',
		reportText({}, ['_', '`', '~'].map((sign) => sign.repeat(20_000)).join('\n\n')),
	],
	['entities beside Chinese', reportText({}, '&nbsp;中'.repeat(50_000))],
	['twenty thousand equal headings', reportText({}, '## 同一个\n\n'.repeat(20_000))],
];

for (const [name, report] of taken) {
	test(`takes ${name}`, async (context) => {
		assert.deepEqual(await saidOf(context, report), []);
	});
}

test('takes 1.5 MB of prose in bounded time and memory', async (context) => {
	const before = process.memoryUsage().rss;
	const started = performance.now();
	assert.deepEqual(
		await saidOf(context, reportText({}, `${'学校结对帮扶。'.repeat(20)}\n\n`.repeat(3500))),
		[],
	);
	assert.ok(performance.now() - started < 30_000);
	assert.ok(process.memoryUsage().rss - before < 1_000_000_000);
});

test('refuses file names that cannot be addresses', async (context) => {
	for (const name of [
		'a b',
		'A',
		'送教',
		'a#b',
		'a?b',
		'100%',
		'a%2fb',
		'📝',
		'a'.repeat(200),
		'（全角）',
		'e\u0301',
	]) {
		const { findings } = await openFolder(context, { [`reports/2023/${name}.md`]: reportText() });
		assert.deepEqual(
			findings.map(({ message }) => message),
			['文件名不能作网址。'],
			name,
		);
	}
});

test('names what is no content, refuses texts that belong nowhere, and lets pictures and notes be', async (context) => {
	const { findings, leftOut } = await openFolder(context, {
		'reports/2023/a.astro': 'x',
		'reports/2023/b.html': 'x',
		'reports/2023/c.svg': '<svg/>',
		'reports/2023/.hidden.md': reportText(),
		'reports/2023/d.docx': 'x',
		'reports/2023/~$d.docx': 'x',
		'reports/2023/.DS_Store': 'x',
		'reports/e.yml': 'x',
		'desktop.ini': 'x',
		'Thumbs.db': 'x',
		'MP_verify_a1.txt': 'x',
		'static/a.md': 'x',
		'custom.css': '',
		'.gitignore': 'x',
		'.git/config': 'x',
		'.git/hooks/note.md': 'x',
		'.obsidian/templates/a.md': 'x',
		'reports/.2023/b.md': reportText(),
		'.reports/2023/c.md': reportText(),
		'reports/.photos/c.jpg': 'x',
		'reports/2023/d.import.json': '{}',
		'reports/2023/d.jpg': 'x',
	});
	assert.deepEqual(
		findings.map(({ file, message }) => `${file} ${message}`),
		[
			'.reports/2023/c.md 这个文件在以点开头的文件夹里，不会读入。',
			'reports/.2023/b.md 这个文件在以点开头的文件夹里，不会读入。',
			'reports/2023/.hidden.md 文件名不能作网址。',
			'reports/e.yml 不知道这个文件是什么。',
		],
	);
	assert.deepEqual(leftOut, [
		'MP_verify_a1.txt',
		'Thumbs.db',
		'desktop.ini',
		'reports/2023/.DS_Store',
		'reports/2023/a.astro',
		'reports/2023/b.html',
		'reports/2023/c.svg',
		'reports/2023/d.docx',
		'reports/2023/~$d.docx',
	]);
});

test('refuses links that lead out of the folder', async (context) => {
	const settings = contentFolder(context);
	const outside = path.join(settings.contentDir, '..', 'outside');
	mkdirSync(outside);
	writeFileSync(path.join(outside, 'b.md'), reportText());
	symlinkSync('/etc/passwd', path.join(settings.contentDir, 'reports-passwd.md'));
	symlinkSync(outside, path.join(settings.contentDir, 'linked'));
	const { findings } = await openArchive(settings);
	assert.deepEqual(
		findings.map(({ file, message }) => `${file} ${message.slice(0, 7)}`),
		['linked 这是一个快捷方', 'reports-passwd.md 这是一个快捷方'],
	);
});

test('refuses a picture outside the content folder, also through a link', async (context) => {
	const settings = contentFolder(context, {
		'reports/2023/a.md': reportText({}, '![图](../../../private.png)\n\n![图](./inside.png)'),
	});
	const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	const outside = path.join(settings.contentDir, '..', 'private.png');
	writeFileSync(outside, picture);
	symlinkSync(outside, path.join(settings.contentDir, 'reports/2023/inside.png'));
	const { findings } = await openArchive(settings);
	const said = findings.filter(({ rule }) => rule === 'markdown').map(({ message }) => message);
	assert.deepEqual(said, [
		'图片“../../../private.png”在内容文件夹之外。',
		'图片“./inside.png”在内容文件夹之外。',
	]);
});

test('refuses pictures that are none, broken, or far too large', async (context) => {
	const { data } = await sharp({
		create: { width: 300, height: 300, channels: 3, background: 'red' },
	})
		.jpeg()
		.toBuffer({ resolveWithObject: true });
	const huge = await sharp({
		create: { width: 16_000, height: 5000, channels: 3, background: 'red' },
		limitInputPixels: false,
	})
		.png({ compressionLevel: 9 })
		.toBuffer();
	const names = ['text.png', 'empty.jpg', 'svg.png', 'huge.png', 'fine.png'];
	const { findings } = await openFolder(context, {
		'reports/2023/a.md': reportText({}, names.map((name) => `![图](./${name})`).join('\n\n')),
		'reports/2023/text.png': '这不是图片',
		'reports/2023/empty.jpg': '',
		'reports/2023/svg.png':
			'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
		'reports/2023/huge.png': huge,
		'reports/2023/fine.png': data,
	});
	assert.deepEqual(
		findings.map(({ line, message }) => `${line} ${message}`),
		[
			'10 图片“./text.png”打不开或不是照片。',
			'12 图片“./empty.jpg”打不开或不是照片。',
			'14 图片“./svg.png”打不开或不是照片。',
			'16 图片“./huge.png”打不开或不是照片。',
		],
	);
});

test('publishes the other reports’ checks although one is broken', async (context) => {
	const { archive, readable, findings } = await openFolder(context, {
		'reports/2023/a.md': '坏',
		'reports/2023/b.md': reportText(),
	});
	assert.equal(archive, null);
	assert.deepEqual(
		readable?.reports.map(({ id }) => id),
		['b'],
	);
	assert.equal(findings.length, 1);
});

test('reads a changed file again and an unchanged one not', async (context) => {
	const settings = contentFolder(context, { 'reports/2023/a.md': reportText({}, '第一版。') });
	const [first] = (await openArchive(settings)).archive?.reports ?? [];
	const [again] = (await openArchive(settings)).archive?.reports ?? [];
	assert.deepEqual(again, first);
	writeFileSync(
		path.join(settings.contentDir, 'reports/2023/a.md'),
		reportText({}, '第二版的正文。'),
	);
	const [changed] = (await openArchive(settings)).archive?.reports ?? [];
	assert.notEqual(changed?.digest, first?.digest);
	assert.match((await loadBody(settings, changed?.digest ?? '')).html, /第二版/);
});
