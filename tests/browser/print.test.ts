import { expect, test, type Page } from '@playwright/test';
import { printPdf } from '#serve/bulletin/print-pdf.ts';
import { report, scriptPrefixes } from './addresses.ts';
import { pdfFacts } from './pdf-facts.ts';

const issue = 'bulletins/2022-1/';

test('a bulletin is printed on tagged A4 pages with embedded fonts, the same bytes each time', async ({
	baseURL,
}) => {
	const site = { outDir: '.cache/browser/dist', siteUrl: new URL(baseURL ?? '').origin };
	const print = () => printPdf({ ...site, basePath: '/' }, issue, '2022-12-01');
	const pdf = await print();
	expect(pdfFacts(pdf)).toEqual({
		pages: 1,
		sizes: ['594.95996 x 841.91998'],
		isTagged: true,
		looseFonts: 0,
	});
	expect(Buffer.compare(await print(), pdf)).toBe(0);
});

for (const address of [report, 'schools/fanjiazhuang-xiaoxue/', 'pairings/donghe-fanjiazhuang/']) {
	test(`${address} is printed with its address and a code that leads back to it`, async ({
		page,
	}) => {
		await page.goto(address);
		const printed = page.locator('.printed').filter({ visible: true });
		await expect(printed).toHaveCount(0);
		const code = page.waitForResponse(new RegExp(`${address}qr\\.svg$`));
		await page.pdf();
		expect((await code).ok()).toBe(true);
		await page.emulateMedia({ media: 'print' });
		await expect(printed).toContainText(address);
		await expect(printed.locator('img')).toBeVisible();
	});
}

test('a bulletin names who printed it, for whom, and has a code at every item', async ({
	page,
}) => {
	await page.goto(issue);
	await expect(page.getByText('主送：各中心校')).toBeVisible();
	await expect(page.getByText('抄送：测试股')).toBeVisible();
	await expect(page.getByText('共印60份')).toBeVisible();
	const items = page.locator('.bulletin .told');
	await expect(items).not.toHaveCount(0);
	await expect(items.locator('svg')).toHaveCount(await items.count());
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('banner').first()).toBeHidden();
	await expect(page.getByRole('link', { name: '下载 Word 文档' })).toBeHidden();
});

test('a chart is drawn anew for the width of the paper, and for that of the screen after', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('statistics/');
	const chart = page.locator('canvas').first();
	const width = () => chart.evaluate(({ clientWidth }) => clientWidth);
	const onScreen = await width();
	expect(onScreen).toBeGreaterThan(672);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await width()).toBe(672);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await width()).toBe(onScreen);
});

/** The longest that the model allows. */
const longest = { title: '帮'.repeat(80), lead: '扶'.repeat(200) };

for (const prefix of scriptPrefixes) {
	for (const [name, texts] of [
		['short', null],
		['longest', longest],
	] as const) {
		test(`/${prefix} prints the poster of a report with ${name} texts on one A4 page`, async ({
			page,
		}) => {
			if (texts) await withTexts(page, texts);
			const id = report.split('/')[1] ?? '';
			await page.goto(`${prefix}share/poster/?report=${id}`);
			const poster = page.locator('.poster');
			for (const picture of [poster.locator('picture img'), poster.locator('.code')]) {
				await expect(picture).toHaveJSProperty('complete', true);
			}
			if (texts) await expect(poster).toContainText(texts.title.slice(0, 1).repeat(80));
			expect(pdfFacts(await page.pdf({ preferCSSPageSize: true })).pages).toBe(1);
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: 673, height: 986 });
			const isCut = await poster.evaluate(
				({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
			);
			expect(isCut).toBe(false);
		});
	}
}

async function withTexts(page: Page, { title, lead }: typeof longest): Promise<void> {
	await page.route(`**/${report}`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({
			response,
			body: html
				.replace(/(<h1[^>]*>).*?(?=<\/h1>)/s, `$1${title}`)
				.replace(/(<p class="lead"[^>]*>)[^<]*/, `$1${lead}`),
		});
	});
}
