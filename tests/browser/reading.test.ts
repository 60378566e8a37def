import { expect, test } from '@playwright/test';
import { words } from '#i18n/zh-hans.ts';
import { addresses } from './addresses.ts';

const { large, contrast } = words.reading;

test('larger type and more contrast are kept from page to page, and can be undone', async ({
	page,
}) => {
	await page.goto('reports/');
	const sizeOf = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
	const before = await sizeOf();
	await page.getByRole('button', { name: large }).click();
	await page.getByRole('button', { name: contrast }).click();
	await page.goto('zh-hant/cases/');
	expect(await sizeOf()).toBeCloseTo(before * 1.35, 1);
	await expect(page.locator('html')).toHaveAttribute('data-contrast');
	const button = page.locator('reading-settings [name=large]');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await button.click();
	await page.reload();
	expect(await sizeOf()).toBe(before);
});

test('larger type is there before any module is, so that nothing jumps', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('reading-large', ''));
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto('reports/');
	await expect(page.locator('html')).toHaveAttribute('data-large');
});

test('no page is wider than a narrow phone in larger type', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.addInitScript(() => localStorage.setItem('reading-large', ''));
	for (const address of addresses) {
		await page.goto(address);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, address).toBe(360);
	}
});

test('what is tapped is large enough for a finger', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const address of addresses) {
		await page.goto(address);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('a[href], button, summary, select')]
				.filter((one) => one.offsetParent && !one.closest('.visually-hidden'))
				.map((one) => ({ one, box: one.getBoundingClientRect() }))
				.filter(({ box }) => box.bottom > 0 && (box.height < 24 || box.width < 24))
				.map(({ one }) => one.outerHTML.slice(0, 90)),
		);
		expect(small, address).toEqual([]);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing is offered that would do nothing', async ({ page }) => {
		await page.goto('reports/');
		await expect(page.locator('reading-settings')).toBeHidden();
	});
});
