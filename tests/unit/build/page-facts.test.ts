import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultLines } from '#build/gates/fault.ts';
import { linkFaults } from '#build/gates/link-faults.ts';
import { packFacts, unpackFacts } from '#build/gates/pack-facts.ts';
import { factsReader } from '#build/gates/page-facts.ts';
import { readSettings } from '#settings.ts';

const settings = readSettings({ BASE_PATH: '/sub/', SITE_URL: 'https://a.example' });
const pageFacts = factsReader(settings);
const facts = (body: string) => pageFacts(`<h1>题</h1>${body}`, 'reports/a/index.html');
const faultsOf = (body: string) => facts(body).faults;

test('a good page has no faults', () => {
	const body =
		'<a href="/sub/">首页</a><a href="https://b.example/">外</a><img src="/sub/media/a.jpg" srcset="/sub/media/a-1.jpg 1w, /sub/media/a-2.jpg 2w"><link rel="canonical" href="https://a.example/sub/reports/a/"><script src="/sub/_astro/a.js"></script><script type="application/ld+json">{}</script>';
	assert.deepEqual(faultsOf(body), []);
	assert.deepEqual(facts(body).links, [
		'index.html',
		'media/a.jpg',
		'media/a-1.jpg',
		'media/a-2.jpg',
		'reports/a/index.html',
		'_astro/a.js',
	]);
});

const faulty: readonly [body: string, fault: RegExp][] = [
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

for (const [body, fault] of faulty) {
	test(`finds what is wrong with ${body}`, () => {
		const faults = faultsOf(body);
		assert.equal(faults.length, 1, faults.join('\n'));
		assert.match(faults[0] ?? '', fault);
	});
}

test('a page without a heading is named', () => {
	assert.match(pageFacts('<p>x', 'a.html').faults[0] ?? '', /却有 0 个/);
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
	assert.deepEqual(linkFaults(pages, pages), [
		{ page: '/reports/a/', cause: '本页没有 #nowhere 这个位置' },
		{ page: '/reports/a/', cause: '链接 /b 末尾少了“/”' },
		{ page: '/reports/a/', cause: '链接 /reports/gone/ 没有这个网页或文件' },
		{ page: '/reports/a/', cause: '链接 /x.csv 没有这个网页或文件' },
	]);
});

test('a cause is named once with the pages it stands on', () => {
	const faults = ['/a/', '/b/', '/c/', '/d/'].map((page) => ({ page, cause: '缺' }));
	assert.deepEqual(faultLines([...faults, { page: '/e/', cause: '多' }]), [
		'/a/、/b/、/c/ 等 4 页：缺',
		'/e/：多',
	]);
});

test('facts come out of memory as they went in', () => {
	const stamped = new Map([
		['a/index.html', { ...facts('<p id="a"><a href="#b">'), stamp: '1:2' }],
	]);
	assert.deepEqual(unpackFacts(packFacts(stamped, 'code')), stamped);
});
