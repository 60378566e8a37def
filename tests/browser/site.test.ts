import { expect, test, type Page } from '@playwright/test';
import { addresses, report, scriptPrefixes } from './addresses.ts';

for (const prefix of scriptPrefixes) {
	for (const address of addresses) {
		test(`/${prefix}${address} keeps to its policy and asks no other host`, async ({ page }) => {
			const complaints = complaintsOf(page);
			await page.goto(prefix + address);
			await expect(page.locator('h1')).toHaveCount(1);
			await page.waitForLoadState('networkidle');
			expect(complaints.filter((line) => !(address === 'gone/' && /404/.test(line)))).toEqual([]);
		});

		test(`/${prefix}${address} fits a narrow phone`, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(prefix + address);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBe(0);
		});
	}
}

test('the other script shows the same page', async ({ page }) => {
	await page.goto(report);
	await page.getByRole('link', { name: /繁/ }).first().click();
	await expect(page).toHaveURL(`zh-hant/${report}`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
	await expect(page.locator('h1')).toContainText('范家莊小學');
	await page.getByRole('link', { name: /简/ }).first().click();
	await expect(page).toHaveURL(report);
});

test('an old address leads to the new one', async ({ page }) => {
	await page.goto('old/yuedu/');
	await expect(page).toHaveURL(report);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('what a report rests on is folded, opens for its address, and is printed open', async ({
		page,
	}) => {
		const source = page.locator('#source');
		await page.goto(report);
		await expect(source).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(source).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
		await page.goto(`${report}#source`);
		await expect(source).toBeVisible();
	});
});

test('pictures of a report are shown upright and without the place where they were taken', async ({
	page,
}) => {
	await page.goto(report);
	const picture = page.getByRole('img', { name: /图书角/ });
	await picture.scrollIntoViewIfNeeded();
	await expect
		.poll(() => picture.evaluate((img) => 'naturalWidth' in img && img.naturalWidth))
		.toBeTruthy();
	const box = await picture.boundingBox();
	expect(box && box.height > box.width).toBe(true);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader comes from the home page to a report', async ({ page }) => {
		await page.goto('');
		await page.locator('a[href*="/reports/"]').first().click();
		await expect(page.locator('h1')).toBeVisible();
	});
});

function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url()))
			complaints.push(request.url());
	});
	return complaints;
}
