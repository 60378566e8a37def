import { expect, test, type Page } from '@playwright/test';
import { words } from '#i18n/zh-hans.ts';

const { narrow, show } = words.list;
const phone = { width: 360, height: 740 };
const opener = (page: Page) => page.locator('.drawer > summary');
const facet = (page: Page, title: string) => page.getByRole('group', { name: title, exact: true });

test('on a phone several choices are put together in a drawer, whose button counts them and leads there', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.setViewportSize(phone);
	await page.goto('reports/');
	const box = facet(page, words.search.facet.kind).getByRole('checkbox').first();
	await expect(opener(page)).toHaveText(narrow, { useInnerText: true });
	await expect(box).toBeHidden();

	await opener(page).focus();
	await page.keyboard.press('Enter');
	await expect(box).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(box).toBeHidden();
	await expect(opener(page)).toBeFocused();

	await page.keyboard.press('Enter');
	await box.check();
	// The number of one choice stands beside it.
	expect(asked.filter((url) => url.includes('/search-index/'))).toEqual([]);
	await facet(page, words.search.facet.year).getByRole('checkbox').first().check();
	await expect(page).toHaveURL(/\/reports\/$/);
	const button = page.getByText(show);
	await expect(button).toBeInViewport();
	await expect(button).toHaveText(/\d/);
	await button.click();
	await expect(page).toHaveURL(/\/search\/\?kind=\w+&year=[\w-]+$/);
});

test('a tap beside the drawer closes it', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto('cases/');
	await opener(page).click();
	await page.mouse.click(180, 20);
	await expect(page.locator('.drawer')).not.toHaveAttribute('open');
});

test('beside a wide list one choice is a page of its own, and a second one joins the first', async ({
	page,
}) => {
	await page.goto('reports/');
	await facet(page, words.search.facet.kind).getByLabel(words.kind.visit).check();
	await expect(page).toHaveURL(/\/reports\/kind\/visit\/$/);
	const kinds = facet(page, words.search.facet.kind);
	await expect(kinds.getByLabel(words.kind.visit)).toBeChecked();
	await kinds.getByLabel(words.kind.case).check();
	await expect(page).toHaveURL(/\/search\/\?kind=visit&kind=case$/);
	await page.goBack();
	await expect(kinds.getByLabel(words.kind.case)).not.toBeChecked();
	await kinds.getByLabel(words.kind.visit).uncheck();
	await expect(page).toHaveURL(/\/reports\/$/);
});

test('a choice whose page holds more leads to just what its number says', async ({ page }) => {
	await page.goto('cases/');
	const choice = facet(page, words.search.facet.problem).locator('.choice').first();
	const count = (await choice.locator('.soft').innerText()).trim();
	await choice.click();
	await expect(page).toHaveURL(/\/search\/\?kind=case&problem=prob/);
	await expect(page.getByRole('status').first()).toContainText(new RegExp(`(?<!\\d)${count}条`));
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the choices of a list are links, in a drawer on a phone', async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto('reports/');
		await opener(page).click();
		await page.getByRole('link', { name: words.kind.case }).click();
		await expect(page).toHaveURL(/\/reports\/kind\/case\/$/);
		await opener(page).click();
		await page.getByText(show).click();
		await expect(page.getByRole('link', { name: words.kind.visit })).toBeHidden();
	});
});
