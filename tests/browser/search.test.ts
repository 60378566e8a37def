import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-results] > li');
const options = (page: Page) => page.locator('#search-suggestions').getByRole('option');
const field = (page: Page) => page.getByRole('combobox', { name: /要找什[么麼]/ });

test('loads nothing of the engine before somebody turns to the field', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/search-index/')) asked.push(request.url());
	});
	await page.goto('search/');
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
	await field(page).focus();
	await expect.poll(() => asked.length).toBeGreaterThan(0);
});

for (const { prefix, typed, title, mark, back } of [
	{
		prefix: '',
		typed: '圖書角',
		title: '图书角先办两个班',
		mark: '图书角',
		back: '去掉条件',
	},
	{
		prefix: 'zh-hant/',
		typed: '图书角',
		title: '圖書角先辦兩個班',
		mark: '圖書角',
		back: '去掉條件',
	},
]) {
	test(`/${prefix}search/ works by keyboard on a narrow phone, in its own script`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(`${prefix}search/`);
		await field(page).focus();
		await page.keyboard.type(typed);
		await page.keyboard.press('Enter');
		const first = results(page).first();
		await expect(first.getByRole('heading')).toContainText(title);
		await expect(first.locator('mark').first()).toHaveText(mark);
		await expect(first.getByRole('link')).toHaveAttribute(
			'href',
			new RegExp(`/${prefix}reports/an-li-yuedu/`),
		);

		await page.locator('.drawer > summary').focus();
		await page.keyboard.press('Enter');
		const box = page.locator('[data-facets] input[name="kind"]').first();
		await box.focus();
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/kind=/);
		const chip = page.getByRole('link', { name: back });
		await expect(chip).toBeVisible();
		await page.goBack();
		await expect(page).not.toHaveURL(/kind=/);
		await expect(chip).toBeHidden();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBe(0);
	});
}

test('suggests a school by its old name and goes there by keyboard', async ({ page }) => {
	await page.goto('search/');
	await field(page).focus();
	await page.keyboard.type('东河小学');
	await expect(options(page).first()).toContainText('东河实验小学');
	await page.keyboard.press('ArrowDown');
	await expect(field(page)).toHaveAttribute('aria-activedescendant', /-0$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/schools\/donghe-xiaoxue\/$/);
});

test('suggests a theme by the first letters of its pinyin', async ({ page }) => {
	await page.goto('search/');
	await field(page).focus();
	await page.keyboard.type('sfk');
	await expect(options(page).filter({ hasText: '示范课' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(options(page)).toHaveCount(0);
});

test('says which other words it searched, and searches only those typed when asked', async ({
	page,
}) => {
	await page.goto(`search/?q=${encodeURIComponent('公开课')}`);
	await expect(page.locator('[data-notes]')).toContainText('也找了：示范课');
	await expect(results(page).first()).toContainText('文中的说法：示范课');
	await page.getByRole('link', { name: '只搜原词' }).click();
	await expect(page).toHaveURL(/literal=1/);
	await expect(results(page)).toHaveCount(0);
});

test('puts a school first whose name was typed', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent('范家庄小学')}`);
	await expect(page.locator('[data-pages] a').first()).toHaveAttribute(
		'href',
		/\/schools\/fanjiazhuang-xiaoxue\/$/,
	);
});

test('leads to the words on the page of a result, and back to where one was', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 500 });
	await page.goto(`search/?q=${encodeURIComponent('小学')}`);
	// All results are there when the facets are.
	await expect(page.locator('[data-facets] fieldset').first()).toBeAttached();
	const last = results(page).last();
	await last.scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => Math.round(scrollY));
	expect(place).toBeGreaterThan(300);
	await last.getByRole('link').click();
	await expect(page).toHaveURL(/\/reports\//);
	await page.goBack();
	await expect(last).toBeInViewport();
	expect(await page.evaluate(() => Math.round(scrollY))).toBe(place);

	await field(page).fill('阅览室');
	await page.keyboard.press('Enter');
	const link = results(page).first().getByRole('link');
	await expect(link).toHaveAttribute('href', /:~:text=.*-,%E9%98%85%E8%A7%88%E5%AE%A4/);
	await link.click();
	await expect(page.getByText('阅览室')).toBeInViewport();
});

test('says what it left out where nothing holds all words', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent('图书角 魑魅魍魉')}`);
	await expect(page.locator('[data-notes]')).toContainText('略去了：“魑魅');
	await expect(results(page).first()).toBeVisible();
});

test('never shows an empty page', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent('魑魅')}`);
	await expect(page.locator('[data-notes]')).toContainText('没有找到“魑魅”');
	await expect(page.locator('[data-doors] a').first()).toBeVisible();
	await expect(page.locator('[data-filters]')).toBeHidden();
});

test('browses by facets without words', async ({ page }) => {
	await page.goto('search/?kind=case&kind=plan');
	await expect(page.locator('[data-notes]')).toContainText('符合条件的材料2条');
	await expect(results(page)).toHaveCount(2);
});

test('reads letters as initials, and says so', async ({ page }) => {
	await page.goto('search/?q=sfk');
	await expect(page.locator('[data-notes]')).toContainText('“sfk”当作拼音首字母');
	await expect(results(page).first()).toContainText('示范课');
	await expect(page.locator('[data-pages]')).toContainText('你是不是要找');
});

test('offers the lists where the engine cannot start', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'Worker');
	});
	await page.goto(`search/?q=${encodeURIComponent('阅读')}`);
	await expect(page.locator('[data-failed]')).toBeVisible();
	await expect(page.locator('[data-doors]').getByRole('link', { name: '学校' })).toBeVisible();
});

test('offers the lists where the index cannot be loaded, and searches once it can', async ({
	page,
	context,
}) => {
	await context.route('**/search-index/manifest.json', (route) => route.abort());
	await page.goto(`search/?q=${encodeURIComponent('阅读')}`);
	await expect(page.locator('[data-failed]')).toBeVisible();
	await context.unroute('**/search-index/manifest.json');
	await page.getByRole('button', { name: '搜索', exact: true }).click();
	await expect(results(page).first()).toBeVisible();
	await expect(page.locator('[data-failed]')).toBeHidden();
});

test('offers the lists where WebAssembly is blocked', async ({ page, context }) => {
	await context.route('**/search-index/shards/*/wasm.unknown.pagefind', (route) => route.abort());
	await page.goto(`search/?q=${encodeURIComponent('阅读')}`);
	await expect(page.locator('[data-failed]')).toBeVisible();
	await expect(page.locator('[data-doors]').getByRole('link', { name: '学校' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('leads to the lists and to the cases', async ({ page }) => {
		await page.goto('search/');
		await expect(page.locator('[data-doors]').getByRole('link', { name: '学校' })).toBeVisible();
		await page.locator('[data-doors]').getByRole('link', { name: /^案例/ }).click();
		await page.getByRole('link', { name: /^不足100人/ }).click();
		await expect(page.getByRole('link', { name: '图书角先办两个班再推开' })).toBeVisible();
	});
});
