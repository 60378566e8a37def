import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openSite } from './site-under-test.ts';

const theme = `theme:
  name: 青山结对
  logo: logo.svg
  icon: icon.svg
  accent: "#b3261e"
  headline: [一对一, 记下来]
  lead: 谁帮了谁。
  nav:
    - { section: 结对, label: 谁帮谁 }
    - { section: 材料 }
  leaveOut: [案例]
`;

test('a site that is dressed by its content', async (context) => {
	const site = openSite(context);
	const write = (file: string, text: string): void => {
		const whole = path.join(site.contentDir, file);
		mkdirSync(path.dirname(whole), { recursive: true });
		writeFileSync(whole, text);
	};
	site.edit('site.yaml', (text) => text + theme);
	write('static/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
	write('static/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
	write('static/MP_verify_a1.txt', 'a1');
	write('static/google1.html', 'google1');
	write('static/robots.txt', 'User-agent: *\nDisallow: /\n');
	write('static/.DS_Store', '');
	write('custom.css', '.lead { letter-spacing: 0.01em; }\n');
	write('通知.docx', '');
	write('reports/undated/huai-gao.md', '---\ndraft: true\ntitle: "一\n---\n');
	const { code, output } = await site.build();
	assert.equal(code, 0, output);
	const home = site.page('index.html');

	await context.test('shows its name, its pictures, its words and its menu', () => {
		const [header = ''] = /<header.*?<\/header>/s.exec(home) ?? [];
		assert.match(header, /<img src="\/logo\.svg" alt=""[^>]*>\s*<span[^>]*>青山结对</);
		const links = [...header.matchAll(/<a href="([^"]*)"[^>]*>\s*([^<]*?)\s*<\/a>/g)];
		assert.deepEqual(
			links.slice(0, 2).map(([, to, label]) => [to, label]),
			[
				['/pairings/', '谁帮谁'],
				['/reports/', '材料'],
			],
		);
		assert.match(home, /<h1[^>]*><span[^>]*>一对一<\/span><span[^>]*>记下来<\/span><\/h1>/);
		assert.match(home, /谁帮了谁。/);
		assert.match(home, /<link rel="icon" href="\/icon\.svg">/);
		assert.match(site.page('zh-hant/index.html'), /青山結對/);
	});

	await context.test('gives phones its icon, its name and its colour', () => {
		const manifest: { short_name: string; theme_color: string; icons: { src: string }[] } =
			JSON.parse(site.page('manifest.webmanifest'));
		assert.deepEqual([manifest.short_name, manifest.theme_color], ['青山结对', '#b3261e']);
		const files = site.digests();
		const named = [...manifest.icons.map(({ src }) => src), 'apple-touch-icon.png', 'favicon.ico'];
		assert.deepEqual(
			named.filter((file) => !files.has(file)),
			[],
		);
		assert.match(output, /图标 icon\.svg 不能放大缩小/);
		assert.match(home, /<meta name="theme-color" content="#b3261e">/);
	});

	await context.test('asks for its own style sheet after all others', () => {
		const sheets = [...home.matchAll(/<link rel="stylesheet" href="\/([^"]*)"/g)];
		const last = sheets.at(-1)?.[1] ?? '';
		assert.match(last, /^theme\.[0-9a-f]{12}\.css$/);
		assert.match(site.page(last), /--accent: #b3261e[^]*letter-spacing/);
	});

	await context.test(
		'leads nowhere to what it leaves out, and keeps it from search engines',
		() => {
			assert.doesNotMatch(home, /href="\/cases\//);
			assert.match(site.page('cases/index.html'), /<meta name="robots" content="noindex"/);
			assert.doesNotMatch(site.page('sitemap.xml'), /\/cases\//);
		},
	);

	await context.test('publishes static files as they are, and no litter', () => {
		assert.equal(site.page('MP_verify_a1.txt'), 'a1');
		assert.equal(site.page('google1.html'), 'google1');
		assert.match(site.page('robots.txt'), /Disallow/);
		const files = [...site.digests().keys()];
		assert.equal(
			files.some((file) => file.includes('DS_Store')),
			false,
		);
		assert.equal(files.includes('zh-hant/google1.html'), false);
	});

	await context.test('has the pages that the content does not bring', () => {
		assert.match(site.page('about/index.html'), /这个站点只用来测试/);
		const method = site.page('method/index.html').replaceAll(/<wbr[^>]*>/g, '');
		assert.match(method, /<h1[^>]*><span[^>]*>数据口径</);
		assert.match(site.page('guide/fields/index.html'), /<a href="\/guide\/">写稿指南<\/a>/);
	});

	await context.test('says what it left out', () => {
		assert.match(output, /草稿没有发布，共 2 篇[^]*huai-gao\.md\n.*第 \d+ 行/);
		assert.match(output, /没有读入：通知\.docx/);
	});
});
