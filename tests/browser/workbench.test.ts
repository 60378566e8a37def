import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { words } from '#i18n/zh-hans.ts';
import { readCsv } from '#tests/unit/data/read-csv.ts';

const labels = words.workbench;
const rowsOf = (page: Page) => page.locator('work-bench tbody tr');

test('what is filtered and sorted is added up, stands in the address, and is what a file holds', async ({
	page,
}) => {
	await page.goto('data/');
	const all = await rowsOf(page).count();
	await page.getByText(words.list.narrow, { exact: true }).click();
	await page
		.getByRole('group', { name: labels.columns.type })
		.getByRole('checkbox')
		.first()
		.check();
	await expect(page).toHaveURL(/\?type=/);
	await expect.poll(() => rowsOf(page).count()).toBeLessThan(all);
	await page.getByRole('button', { name: labels.columns.date }).click();
	const date = page.getByRole('columnheader', { name: labels.columns.date });
	await expect(date).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.locator('tfoot')).toContainText(labels.totals);

	const shown = await rowsOf(page).locator('td:first-child').allTextContents();
	const sums = await page.locator('tfoot li').allTextContents();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: labels.csv }).click();
	const file = readCsv(readFileSync(await (await download).path(), 'utf8'));
	const days = file.map((row) => row[labels.columns.date] ?? '');
	expect(days.slice(0, shown.length)).toEqual(shown);
	expect(days.slice(shown.length)).toEqual(
		sums.map((sum) => `${labels.totals} · ${labels.columns.amount}：${sum}`),
	);

	await page.reload();
	await expect(date).toHaveAttribute('aria-sort', 'ascending');
	await expect(rowsOf(page)).toHaveCount(shown.length);
	await page.goBack();
	await expect(page).not.toHaveURL(/sort=/);
});

test('chosen columns are saved as a workbook', async ({ page }) => {
	await page.goto('data/?columns=date%2Cnote');
	await expect(page.locator('thead th')).toHaveCount(2);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: labels.xlsx }).click();
	const file = readFileSync(await (await download).path());
	expect(file.subarray(0, 2).toString()).toBe('PK');
});

test('the other script names its choices in its own characters', async ({ page }) => {
	await page.goto('zh-hant/data/?sort=date');
	await expect(page.getByRole('columnheader', { name: '類型' })).toBeVisible();
	const link = page.locator('work-bench tbody a').first();
	await expect(link).toHaveAttribute('href', /\/zh-hant\/reports\//);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the same table and the whole sheet as a file are there', async ({ page }) => {
		await page.goto('data/');
		await expect(rowsOf(page).first()).toBeVisible();
		await expect(page.locator('tfoot')).toContainText(labels.totals);
		await expect(page.getByRole('button', { name: labels.xlsx })).toBeHidden();
		const file = page.getByRole('link', { name: labels.wholeCsv });
		await expect(file).toHaveAttribute('href', '/data/activities.csv');
	});
});

test('the days on which promises are due go into a calendar', async ({ page, request }) => {
	await page.goto('promises/');
	const link = page.getByRole('link', { name: words.promises.ics });
	const file = await request.get((await link.getAttribute('href')) ?? '');
	expect(file.headers()['content-type']).toMatch(/^text\/calendar/);
	expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});
