import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkFindings } from '#build/gates/link-findings.ts';
import { packFacts, unpackFacts } from '#build/gates/pack-facts.ts';
import { factsReader } from '#build/gates/page-facts.ts';
import { readSettings } from '#settings.ts';

const settings = readSettings({ BASE_PATH: '/sub/', SITE_URL: 'https://a.example' });
const pageFacts = factsReader(settings);
const facts = (body: string) => pageFacts(`<h1>题</h1>${body}`, 'reports/a/index.html');
const messagesOf = (body: string) => facts(body).messages;

test('nothing is wrong with a good page', () => {
	const body =
		'<a href="/sub/">首页</a><a href="https://b.example/">外</a><img src="/sub/media/a.jpg" srcset="/sub/media/a-1.jpg 1w, /sub/media/a-2.jpg 2w"><link rel="canonical" href="https://a.example/sub/reports/a/"><script src="/sub/_astro/a.js"></script><script type="application/ld+json">{}</script>';
	assert.deepEqual(messagesOf(body), []);
	assert.deepEqual(facts(body).links, [
		'index.html',
		'media/a.jpg',
		'media/a-1.jpg',
		'media/a-2.jpg',
		'reports/a/index.html',
		'_astro/a.js',
	]);
});

const wrong: readonly [body: string, message: RegExp][] = [
	['<h1>又</h1>', /一级标题（h1），却有 2 个/],
	['<p id="a"><p id="a">', /id="a" 用了两次/],
	['<script>1</script>', /内联脚本/],
	['<style></style>', /内联样式/],
	['<p style="color:red">', /style 属性/],
	['<p onclick="x()">', /事件属性 onclick/],
	['<img src="https://b.example/a.png">', /向别的网站请求/],
	['<img srcset="//b.example/a.png 2x">', /向别的网站请求/],
	['<link rel="stylesheet" href="https://b.example/a.css">', /向别的网站请求/],
	['<script src="http://b.example/a.js"></script>', /向别的网站请求/],
	['<img srcset="/sub/a.jpg 1w /sub/b.jpg 2w">', /srcset 写法不对/],
	['<iframe src="/sub/"></iframe>', /不允许的元素 <iframe>/],
	['<a href="/reports/">x</a>', /网站路径 \/sub\/ 之外/],
	['<a href="javascript:alert(1)">x</a>', /协议不能用/],
	['<a href="https://">x</a>', /不是地址/],
	['<a href="/sub/%E0%A4%A/">x</a>', /% 写法不对/],
];

for (const [body, message] of wrong) {
	test(`finds what is wrong with ${body}`, () => {
		const messages = messagesOf(body);
		assert.equal(messages.length, 1, messages.join('\n'));
		assert.match(messages[0] ?? '', message);
	});
}

test('a page without a heading is named', () => {
	assert.match(pageFacts('<p>x', 'a.html').messages[0] ?? '', /却有 0 个/);
});

test('links are held against the files and the places on them', () => {
	const page = facts(
		'<p id="here"><a href="#here"></a><a href="#nowhere"></a><a href="/sub/b/#s-1"></a><a href="/sub/b"></a><a href="../gone/"></a><a href="/sub/b/#:~:text=字"></a><a href="/sub/x.csv"></a>',
	);
	const other = pageFacts('<h1 id="s-1">题</h1>', 'b/index.html');
	const pages = new Map([
		['reports/a/index.html', page],
		['b/index.html', other],
	]);
	assert.deepEqual(
		linkFindings(pages, pages).map(({ file, message }) => `${file} ${message}`),
		[
			'/reports/a/ 本页没有 #nowhere 这个位置。',
			'/reports/a/ 链接 /b 末尾少了“/”。',
			'/reports/a/ 链接 /reports/gone/ 没有这个网页或文件。',
			'/reports/a/ 链接 /x.csv 没有这个网页或文件。',
		],
	);
});

test('facts come out of memory as they went in', () => {
	const stamped = new Map([
		['a/index.html', { ...facts('<p id="a"><a href="#b">'), stamp: '1:2' }],
	]);
	assert.deepEqual(unpackFacts(packFacts(stamped, 'code')), stamped);
});
