import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { noPrograms } from '#import/read/formats/format.ts';
import { inputOf } from '#import/read/input.ts';
import { readSource } from '#import/read/formats/read-source.ts';
import { importOne, story } from './support/import-one.ts';
import { p, wordFile } from './support/word-file.ts';
import { workplace } from './support/workplace.ts';

test('makes headings of bold lines and of the parts of a 公众号 article', async (context) => {
	const part = (number: string, title: string) =>
		`<section><p><strong>PART ${number}</strong></p><p><strong>${title}</strong></p></section><p>${story}</p>`;
	const { draft } = await importOne(
		await workplace(context),
		'页.html',
		`<html><body><h1>送教到乙水</h1><div id="js_content">${part('01', '课堂展示')}${part('02', '交流研讨')}</div></body></html>`,
	);
	assert.match(draft, /^## 课堂展示$/m);
	assert.match(draft, /^## 交流研讨$/m);
});

test('reads a page that was saved with its folder of pictures', async (context) => {
	const place = await workplace(context);
	await mkdir(path.join(place.folder, 'saved', 'page_files'), { recursive: true });
	await place.put(
		'saved/page_files/1.png',
		await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
			.png()
			.toBuffer(),
	);
	await place.put(
		'saved/page.html',
		`<html><head><title>送教到乙水_某县教育网</title></head><body><article><p>${story}${story}${story}</p><img data-src="https://img.example/1.png" src="page_files/1.png" alt="教师在上课"></article><footer>版权所有</footer></body></html>`,
	);
	const { code } = await place.run(path.join(place.folder, 'saved'), '--yes');
	assert.equal(code, 0);
	const names = await place.written();
	assert.equal(names.filter((name) => name.endsWith('.jpg')).length, 1);
});

test('reads a page that was saved as one file', async (context) => {
	const page = `<html><head><meta charset="gb2312"></head><body><h1>送教到乙水小学</h1><p>${story}</p></body></html>`;
	const message = [
		'From: <Saved>',
		'MIME-Version: 1.0',
		'Content-Type: multipart/related; boundary="----b"',
		'',
		'------b',
		'Content-Type: text/html; charset="utf-8"',
		'Content-Transfer-Encoding: base64',
		'',
		Buffer.from(page).toString('base64'),
		'------b--',
		'',
	].join('\r\n');
	const { draft } = await importOne(await workplace(context), '页.mht', message);
	assert.match(draft, /^title: 送教到乙水小学$/m);
	assert.match(draft, /上了2节示范课/);
});

for (const [name, encode] of [
	['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
	['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
	['UTF-16 without a mark', (text: string) => Buffer.from(`2022 ${text}`, 'utf16le')],
] as const) {
	test(`reads text in ${name}`, async (context) => {
		const { draft } = await importOne(await workplace(context), '文.txt', encode(story));
		assert.match(draft, /甲山小学的教师到乙水小学/);
	});
}

test('shows blanks and stars as they are', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'空白.txt',
		`${story}\n組長:__，成員:__。*中学和*二小参加。1. 第一点\n<b>不是标签</b>`,
	);
	const { unified } = await import('unified');
	const { default: remarkParse } = await import('remark-parse');
	const tree = JSON.stringify(
		unified()
			.use(remarkParse)
			.parse(draft.split('---\n').at(-1) ?? ''),
	);
	assert.doesNotMatch(tree, /"type":"(?:strong|emphasis|html)"/);
});

const account = (meta: string, body: string) =>
	`<html><head><meta property="og:site_name" content="微信公众平台"></head><body><h1 id="activity-name" class="rich_media_title">甲山小学送教到乙水</h1><div id="meta_content">${meta}</div><div id="js_content" style="visibility:hidden;opacity:0">${body}</div></body></html>`;

for (const [name, meta] of [
	[
		'of today',
		'<span class="rich_media_meta rich_media_meta_text">教导处</span><span class="rich_media_meta_nickname"><a id="js_name">甲山小学</a><div style="display:none">甲山小学<p>微信号</p></div></span><em id="publish_time">2024年5月8日 10:20</em><em id="js_ip_wording_wrp">安徽</em>',
	],
	[
		'of 2016',
		'<em id="post-date" class="rich_media_meta rich_media_meta_text">2024-05-08</em><em class="rich_media_meta rich_media_meta_text">教导处</em><a class="rich_media_meta_nickname" id="post-user">甲山小学</a>',
	],
	[
		'whose day says only 昨天, with hidden blocks between',
		'<span id="copyright_logo" style="display:none">原创</span><span class="rich_media_meta rich_media_meta_text">原创： 教导处</span><span style="display:none">占位</span><span id="profileBt"><div id="js_profile_qrcode" style="display:none"><strong class="profile_nickname">甲山小学</strong></div></span><em id="publish_time">昨天</em><script>var nickname = htmlDecode("甲山小学"); var ct = "1715134800"; var svr_time = "1799999999";</script>',
	],
	[
		'that names the author with a label, and hides words about it',
		'<span class="rich_media_meta rich_media_meta_text">作者：教导处</span><span class="rich_media_meta_text" style="display:none">赞赏</span><a id="js_name">甲山小学</a><em id="publish_time">5月8日</em><script>var oriCreateTime = \'1715134800\';</script>',
	],
	[
		'whose program has not run',
		'<meta property="og:article:author" content="教导处"><span class="rich_media_meta rich_media_meta_text">教导处</span><a id="js_name"></a><em id="publish_time"></em><script>d.nick_name = "甲山小学"; var createTime = \'2024-05-08 10:20\';</script>',
	],
] as const) {
	test(`reads author, account and day of a 公众号 page ${name}`, async (context) => {
		const { draft } = await importOne(
			await workplace(context),
			'页.html',
			account(meta, `<p>${story}</p><p>${'课后两校教师一起座谈。'.repeat(8)}</p>`),
		);
		assert.match(draft, /^ {2}text: 教导处$/m);
		assert.match(draft, /^ {2}publisher: 甲山小学$/m);
		assert.match(draft, /^ {2}published: ["']?2024-05-08["']?$/m);
		assert.doesNotMatch(draft.split('---\n').at(-1) ?? '', /教导处|安徽|微信号/);
	});
}

test('leaves out what a browser shows to nobody, and what is struck out', async (context) => {
	const { draft, sidecar } = await importOne(
		await workplace(context),
		'页.html',
		`<p>${story}</p><p style="font-size:0">占位的字</p><p style="height:0;opacity:0;">看不见的字</p><p style="opacity:0.9">看得见，共<s>4</s>2节，<del>五台</del>10<sup>2</sup>道。</p>`,
	);
	assert.match(draft, /看得见，共2节，10\^2道。/);
	assert.doesNotMatch(draft, /占位的字|看不见的字|五台/);
	assert.deepEqual(
		sidecar.removed.map(({ rule }) => rule),
		['hidden', 'struck-out'],
	);
});

test('leaves out white on white, and keeps white on a ground that is coloured or not known', async (context) => {
	const seen = [
		'<section style="background-color: rgb(0, 112, 192)"><p style="color:#fff">白字蓝底</p></section>',
		'<section style="background-image: linear-gradient(red, blue)"><span style="color:white">底是渐变</span></section>',
		'<div style="margin-top: -2em"><b style="color: rgb(255, 255, 255);">压在图上</b></div>',
		'<table><tr><td bgcolor="#003366"><font color="white">表头白字</font></td></tr></table>',
	];
	const unseen = [
		'<p style="color:#fff">白纸白字甲</p>',
		'<p><span style="color: rgb(254, 254, 254)">白纸白字乙</span></p>',
		'<p style="background: #fff"><font color="#FFFFFF">白纸白字丙</font></p>',
	];
	const { draft, sidecar } = await importOne(
		await workplace(context),
		'页.html',
		`<p>${story}</p>${[...seen, ...unseen].join('')}`,
	);
	assert.match(draft, /白字蓝底[^]*底是渐变[^]*压在图上[^]*表头白字/);
	assert.doesNotMatch(draft, /白纸白字/);
	assert.ok(sidecar.removed.some(({ rule }) => rule === 'hidden'));
});

test('what is of no size or hidden is read where it is seen again further in', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'页.html',
		`<p>${story}</p><section style="font-size: 0px; line-height: 0;">占位<span style="font-size:16px">看得见</span><em style="font-size:50%">还是没有</em></section><section style="visibility:hidden">藏着<span style="visibility:visible">又出来</span></section><p style="height:0;overflow:hidden">卷起来</p><p style="font-size:0.9em;opacity:0.5">小字</p>`,
	);
	assert.match(draft, /看得见/);
	assert.match(draft, /又出来/);
	assert.match(draft, /小字/);
	assert.doesNotMatch(draft, /占位|还是没有|藏着|卷起来/);
});

for (const style of [
	'font-size:1px',
	'font-size: .05em',
	'color: transparent',
	'-webkit-text-fill-color: rgba(0, 0, 0, 0)',
	'opacity: .01',
	'background-color:#b11;color:#bb1111',
	'background: black; color: rgb(0,0,0)',
	'position:absolute;left:-9999px',
	'width:1px;height:1px;overflow:hidden',
	'position:absolute;clip:rect(0 0 0 0)',
	'transform: scale(0)',
	'visibility:hidden',
]) {
	test(`words set in ${style} are hidden, and a doubt says so`, async (context) => {
		const { draft } = await importOne(
			await workplace(context),
			'页.html',
			`<p>${story}</p><p style="${style}">某些字</p>`,
		);
		assert.doesNotMatch(draft, /某些字/);
		assert.match(draft, /^ {2}- 没有带进正文（隐藏的字，1 处）/m);
	});
}

test('words that may be small, pale or over a picture are seen', async (context) => {
	const looks = [
		'font-size:10px',
		'font-size:3vw',
		'font-size:80%',
		'color:#999',
		'opacity:.6',
		'color:#fff;background-image:url(a.png)',
		'color:#fff;background:linear-gradient(red, blue)',
		'color:var(--ink)',
		'height:0',
	];
	const { draft } = await importOne(
		await workplace(context),
		'页.html',
		`<p>${story}</p>${looks.map((look, index) => `<p style="${look}">字样${index}。</p>`).join('')}`,
	);
	for (const index of looks.keys()) assert.match(draft, new RegExp(`字样${index}。`));
});

test('what is hidden around an article is told apart from words hidden in it', async (context) => {
	const { draft, sidecar } = await importOne(
		await workplace(context),
		'页.html',
		account(
			'<a id="js_name">甲山小学</a><div style="display:none">微信号</div>',
			`<p>${story}</p><p>${'课后两校教师一起座谈。'.repeat(8)}</p><p style="display:none"> </p>`,
		),
	);
	assert.doesNotMatch(draft, /隐藏的字|微信号/);
	assert.deepEqual(
		sidecar.questions.map(({ text }) => text).filter((text) => text.startsWith('没有带进')),
		['没有带进正文（文章旁边的栏目，1 处），是正文就请补回。'],
	);
});

test('boxes to tick and formulas of a page and of Markdown are written as signs', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'页.html',
		`<p>${story}</p><p><input type="checkbox" checked>去了<input type="checkbox">没去，占<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>，<math><msup><mn>10</mn><mn>2</mn></msup><msqrt><mn>3</mn></msqrt></math>，2<sup>1</sup>/<sub>2</sub>天</p>`,
	);
	assert.match(draft, /☑去了☐没去，占1\/2，10\^2√3，2 1\/2天/);
	const markdown = await importOne(
		await workplace(context),
		'单.md',
		`${story}\n\n- [x] 去了\n- [ ] 没去\n`,
	);
	assert.match(markdown.draft, /- ☑ ?去了\n- ☐ ?没去/);
});

test('lists of a page keep their numbers, where one begins anew too', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'页.html',
		`<p>${story}</p><ol><li>甲</li><li>乙</li></ol><ol><li>丙</li></ol><ol start="5"><li>丁</li><li value="9">戊</li></ol>`,
	);
	const numbers = [...draft.matchAll(/^(\d)[.)] (\S)/gm)].map(
		([, number, words]) => `${number}${words}`,
	);
	assert.deepEqual(numbers, ['1甲', '2乙', '1丙', '5丁', '9戊']);
});

test('an old file needs a program that turns it into .docx', async () => {
	const input = inputOf('材料.doc', null, Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex'));
	const word = wordFile({ body: p(story) });
	const convertToDocx = () => Promise.resolve(word);
	assert.match((await readSource(input, { convertToDocx })).text, /上了2节示范课/);
	await assert.rejects(readSource(input, noPrograms), /没有安装 LibreOffice/);
	await assert.rejects(
		readSource(input, { convertToDocx: () => Promise.reject(new Error('stopped')) }),
		/没能转换这个文件/,
	);
});
