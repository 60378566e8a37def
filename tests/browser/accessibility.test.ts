import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type axe from 'axe-core';
import { addresses, report, scriptPrefixes } from './addresses.ts';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

// The policy of the pages would keep axe itself out.
test.use({ bypassCSP: true });

for (const prefix of scriptPrefixes) {
	for (const address of addresses) {
		test(`/${prefix}${address} breaks no rule of axe, light or dark, narrow or wide`, async ({
			page,
		}) => {
			await page.goto(prefix + address);
			await page.evaluate(axeSource);
			await expect(page.locator('[aria-busy]')).toHaveCount(0);
			for (const colorScheme of ['light', 'dark'] as const) {
				for (const width of [360, 1280]) {
					await page.emulateMedia({ colorScheme });
					await page.setViewportSize({ width, height: 800 });
					const broken = await page.evaluate(async () => {
						const { violations } = await window.axe.run();
						return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
					});
					expect(broken, `${colorScheme}, ${width} px`).toEqual([]);
				}
			}
		});
	}
}

test('the keyboard reaches the skip link, the search box and every link of the header', async ({
	page,
}) => {
	await page.goto(report);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a chart is a table that a button shows', async ({ page }) => {
	await page.goto('statistics/');
	const chart = page.locator('figure.chart').first();
	await expect(chart.locator('canvas')).toBeVisible();
	await expect(chart.getByRole('table')).toBeHidden();
	await chart.getByRole('button', { name: '看数据表' }).click();
	await expect(chart.getByRole('table')).toBeVisible();
	await expect(chart.locator('canvas')).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a chart is its table', async ({ page }) => {
		await page.goto('statistics/');
		await expect(page.locator('figure.chart').first().getByRole('table')).toBeVisible();
		await expect(page.locator('.chart-box').first()).toBeHidden();
	});
});

test('a printed report leaves the navigation out and shows tables for charts', async ({ page }) => {
	await page.goto('statistics/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation', { name: '主要栏目' })).toBeHidden();
	await expect(page.locator('figure.chart').first().getByRole('table')).toBeVisible();
});
