import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convertPage } from '#variants/convert-page.ts';
import { createConverter } from '#variants/converter.ts';

const place = { siteUrl: 'https://a.example', basePath: '/' };
const convert = createConverter(['范家庄小学']);
const page = (body: string, head = '') =>
	`<!doctype html><html lang="zh-Hans"><head>${head}</head><body>${body}</body></html>`;
const converted = (body: string, head = '') => convertPage(page(body, head), convert, place);
const expected = (body: string, head = '') => page(body, head).replace('zh-Hans', 'zh-Hant');

test('texts and the attributes that are read are converted', () => {
	assert.equal(
		converted(
			'<img alt="学习" title=学><input type="submit" value="发送"><td data-label="学校" data-label-copied="复制">',
		),
		expected(
			'<img alt="學習" title=學><input type="submit" value="發送"><td data-label="學校" data-label-copied="複製">',
		),
	);
});

test('a place for a line break parts neither a name nor an idiom', () => {
	assert.equal(
		converted('<h1>范家<wbr>庄小<wbr>学理<wbr>发</h1>'),
		expected('<h1>范家<wbr>莊小<wbr>學理<wbr>髮</h1>'),
	);
});

test('what a reader types or a program reads is not converted', () => {
	const body =
		'<input type="text" value="学"><p id="学" class="学" data-x="学"><script>学</script><style>学</style><!-- 学 -->';
	assert.equal(converted(body), expected(body));
});

test('elements marked translate="no" stay with all they hold', () => {
	assert.equal(
		converted('<div translate="no" title="学"><div>学</div><br>学</div>学<br translate="no">学'),
		expected('<div translate="no" title="学"><div>学</div><br>学</div>學<br translate="no">學'),
	);
});

test('links to pages lead to Traditional pages, unless they name their language', () => {
	assert.equal(
		converted('<a href="/a/#学">a</a><a href="/" hreflang="zh-Hans">b</a><form action="/search/">'),
		expected(
			'<a href="/zh-hant/a/#学">a</a><a href="/" hreflang="zh-Hans">b</a><form action="/zh-hant/search/">',
		),
	);
});

test('metadata is converted, its address too', () => {
	const metaOf = (description: string, address: string) =>
		[
			`<meta name="description" content="${description}">`,
			`<meta property="og:url" content="${address}">`,
			'<meta name="keywords" content="学">',
		].join('');
	assert.equal(
		converted('', metaOf('学校', 'https://a.example/a/')),
		expected('', metaOf('學校', 'https://a.example/zh-hant/a/')),
	);
});

test('structured data stays valid JSON that cannot end its script', () => {
	const data = JSON.stringify({
		name: '范家庄小学 </script>',
		url: 'https://a.example/a/',
		file: 'https://a.example/a.csv',
		inLanguage: 'zh-Hans',
	}).replaceAll('<', '\\u003c');
	const html = converted('', `<script type="application/ld+json">${data}</script>`);
	const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
	assert.deepEqual(JSON.parse(json), {
		name: '范家莊小學 </script>',
		url: 'https://a.example/zh-hant/a/',
		file: 'https://a.example/a.csv',
		inLanguage: 'zh-Hant',
	});
});

test('a page in another language comes back as it is', () => {
	const html = '<!doctype html><html lang="en"><body>学</body></html>';
	assert.equal(convertPage(html, convert, place), html);
});

const word = fc.constantFrom('学校', '支援', '范家庄小学', ' a ', '&amp;', '&lt;', '后面', '\n');
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(''));
const attributes = fc.constantFrom(
	'',
	' id="s-1"',
	" class='学'",
	' title="学习"',
	' data-x=学',
	' hidden',
);
const element = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ depthSize: 'small' },
		text,
		fc.constantFrom('<br>', '<img alt="学">', '<!-- 学 -->', '<script>let 学 = "</p>"</script>'),
		fc
			.tuple(fc.constantFrom('p', 'div', 'span', 'td'), attributes, fc.array(tie('node')))
			.map(([name, own, children]) => `<${name}${own}>${children.join('')}</${name}>`),
	),
})).node;

test('markup stays byte for byte, whatever the page', () => {
	const bare = (html: string) => html.replace(/[\u3400-\u9fff]/g, '').replace('zh-Hans', 'zh-Hant');
	fc.assert(
		fc.property(element, (body) => {
			assert.equal(bare(converted(body)), bare(page(body)));
		}),
	);
});

test('a Traditional page comes back as it is', () => {
	fc.assert(
		fc.property(element, (body) => {
			const once = converted(body);
			assert.equal(convertPage(once, convert, place), once);
		}),
	);
});
