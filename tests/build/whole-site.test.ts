import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { contentFaults, dataFaults } from './data-faults.ts';
import { figuresOnHome, figuresOnPage } from './figures-on-pages.ts';
import { pageFaults } from './recomputed-pages.ts';
import { changesBetween, openSite } from './site-under-test.ts';

const report = '2022-03-17-yuedu-shifanke';

test('the fixture site', async (context) => {
	const site = openSite(context);
	const first = await site.build();
	assert.equal(first.code, 0, first.output);
	const cold = site.digests();

	await context.test('says what was left out, by name', () => {
		assert.match(first.output, /草稿没有发布，共 1 篇/);
		assert.match(first.output, /reports\/undated\/cao-gao\.md/);
		assert.equal(cold.has('reports/cao-gao/index.html'), false);
	});

	await context.test('has every page in both scripts', () => {
		const pages = [...cold.keys()].filter((file) => file.endsWith('.html'));
		const simplified = pages.filter((file) => !file.startsWith('zh-hant/') && !isRedirect(file));
		for (const file of simplified) assert.ok(cold.has(`zh-hant/${file}`), file);
		assert.match(site.page(`reports/${report}/index.html`), /<html lang="zh-Hans"/);
		const traditional = site.page(`zh-hant/reports/${report}/index.html`);
		assert.match(traditional, /<html lang="zh-Hant"/);
		assert.match(traditional, /范家莊小學/);
		assert.match(traditional, /支援/);
		assert.match(traditional, /于老師/);
	});

	await context.test('gives every page a title of its own and a picture for shared links', () => {
		const pages = [...cold.keys()].filter(
			(file) => file.endsWith('.html') && !file.startsWith('zh-hant/') && !isRedirect(file),
		);
		const titles = pages.map((file) => /<title>(.*?)<\/title>/.exec(site.page(file))?.[1]);
		assert.deepEqual(
			titles.filter((title, index) => titles.indexOf(title) !== index),
			[],
		);
		const pictureOf = (file: string) =>
			/<meta property="og:image" content="https?:\/\/[^/]+\/(.*?)"/.exec(site.page(file))?.[1] ??
			'';
		assert.deepEqual(
			pages.filter((file) => !cold.has(pictureOf(file))),
			[],
		);
	});

	await context.test('prints head, items and foot of a bulletin, with a code at each item', () => {
		const [html = ''] =
			/<article class="bulletin.*<\/article>/s.exec(site.page('bulletins/2022-1/index.html')) ?? [];
		const foot = ['主送：各中心校', '抄送：测试股', '2022年12月1日印发', '共印60份'];
		for (const part of ['第1期', '按语', '本期只为测试。', '示范课2节（', ...foot]) {
			assert.ok(html.includes(part), part);
		}
		const items = html.match(/class="told/g)?.length ?? 0;
		assert.ok(items > 0);
		assert.equal(html.match(/<svg /g)?.length, items);
	});

	await context.test('shows an .mdx report from a trusted folder', () => {
		assert.match(site.page('reports/tu-biao/index.html'), /通信的学生见<a href="\/reports\//);
	});

	await context.test(
		'publishes pictures upright, in sizes, without what the camera noted',
		async () => {
			const pictures = [...cold.keys()].filter((file) => file.startsWith('media/'));
			assert.equal(pictures.length, 4);
			for (const file of pictures) {
				const { exif, xmp, iptc, orientation, width, height } = await sharp(
					path.join(site.outDir, file),
				).metadata();
				assert.deepEqual(
					[exif, xmp, iptc, orientation],
					[undefined, undefined, undefined, undefined],
				);
				assert.ok(height > width, '照相机是竖着拿的');
			}
		},
	);

	await context.test('leads old addresses to new ones in both scripts', () => {
		const target = `/reports/${report}/`;
		assert.match(site.page('old/yuedu/index.html'), new RegExp(`url=${target}"`));
		assert.match(site.page('zh-hant/old/yuedu/index.html'), new RegExp(`url=/zh-hant${target}"`));
		assert.match(site.page('reports/2022-yuedu/index.html'), new RegExp(`url=${target}"`));
	});

	await context.test('has one style sheet, without what old browsers drop', () => {
		const sheets = [...cold.keys()].filter((file) => /^_astro\/.*\.css$/.test(file));
		assert.equal(sheets.length, 1);
		for (const sheet of sheets) {
			assert.doesNotMatch(site.page(sheet), /[{;](?:margin|padding|border|inset)-(?:inline|block)/);
			assert.doesNotMatch(site.page(sheet), /[{;](?:(?:min|max)-)?(?:inline|block)-size:/);
		}
	});

	await context.test('lists its pages for search engines', () => {
		const sitemap = site.page('sitemap.xml');
		assert.match(
			sitemap,
			new RegExp(`<loc>https://test.example/reports/${report}/</loc><lastmod>2022-03-20`),
		);
		assert.match(sitemap, /hreflang="zh-Hant" href="https:\/\/test\.example\/zh-hant\/reports/);
		assert.doesNotMatch(sitemap, /404|old\/yuedu|cao-gao/);
		assert.match(site.page('robots.txt'), /Sitemap: https:\/\/test\.example\/sitemap\.xml/);
	});

	await context.test('publishes tables that are what their data package says', () => {
		assert.deepEqual(
			dataFaults((file) => site.page(`data/v1/${file}`)),
			[],
		);
	});

	await context.test('has schemas that its own content keeps to', () => {
		const faults = contentFaults((file) => site.page(`data/v1/${file}`), site.contentDir);
		assert.deepEqual(faults, []);
	});

	await context.test('shows on its pages what anybody adds up from the tables', () => {
		assert.deepEqual([...pageFaults(site.page)], []);
		const shown = figuresOnPage(site.page('statistics/index.html'));
		assert.ok(shown.includes('课堂展示 ≥10 节'), shown.join());
	});

	await context.test('leads from each number of the home page to a page that shows it', () => {
		const figures = figuresOnHome(site.page('index.html'));
		assert.ok(figures.length > 0);
		for (const { figure, path: address } of figures)
			assert.ok(figuresOnPage(site.page(`${address.slice(1)}index.html`)).includes(figure), figure);
	});

	await context.test('comes out byte for byte the same a second time', async () => {
		const second = await site.build();
		assert.equal(second.code, 0, second.output);
		assert.deepEqual(changesBetween(cold, site.digests()), []);
	});

	await context.test('changes only where a changed report is shown', async () => {
		site.edit(`reports/2022/${report}.md`, (text) => `${text}\n后来又开放了一次。\n`);
		const third = await site.build();
		assert.equal(third.code, 0, third.output);
		const changes = changesBetween(cold, site.digests());
		const own = [`reports/${report}/index.html`, `zh-hant/reports/${report}/index.html`];
		const others = changes.filter((file) => !file.startsWith('search-index/'));
		assert.deepEqual(others, own);
		const [, rendered] = /生成网页：(\d+) 页/.exec(third.output) ?? [];
		// The report itself and the pages about everything, which have no key.
		assert.ok(Number(rendered) < 40, third.output);
	});

	await context.test('comes out the same from an empty cache as from a full one', async (inner) => {
		const other = openSite(inner);
		other.edit(`reports/2022/${report}.md`, (text) => `${text}\n后来又开放了一次。\n`);
		const { code, output } = await other.build();
		assert.equal(code, 0, output);
		const changes = changesBetween(site.digests(), other.digests());
		assert.deepEqual(changes, []);
	});

	await context.test('loses the page of a report that is gone', async () => {
		site.edit('reports/2022/2022-10-13-jiaoyan.md', () => null);
		const { code, output } = await site.build();
		assert.equal(code, 0, output);
		const left = [...site.digests().keys()].filter((file) => file.includes('2022-10-13-jiaoyan'));
		assert.deepEqual(left, []);
	});
});

const isRedirect = (file: string): boolean => /^old\/|^reports\/2022-yuedu\//.test(file);
