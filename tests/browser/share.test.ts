import { expect, test } from '@playwright/test';

const id = '2022-03-17-yuedu-shifanke';

test('a report is copied with its looks in every element, and its pictures as data', async ({
	page,
}) => {
	await page.goto(`share/wechat/?report=${id}`);
	const preview = page.getByRole('region', { name: '预览' });
	await expect(preview.getByRole('heading', { name: /阅读示范课/ })).toBeVisible();
	await expect
		.poll(() =>
			preview
				.locator('img')
				.evaluateAll((all) =>
					all.every((img) => 'naturalWidth' in img && Boolean(img.naturalWidth)),
				),
		)
		.toBe(true);
	const copied = page.evaluate(
		() =>
			new Promise<{ html: string; text: string }>((resolve) => {
				addEventListener('copy', ({ clipboardData }) => {
					resolve({
						html: clipboardData?.getData('text/html') ?? '',
						text: clipboardData?.getData('text/plain') ?? '',
					});
				});
			}),
	);
	await page.getByRole('button', { name: '复制全文' }).click();
	const { html, text } = await copied;
	await expect(page.getByRole('status')).toContainText('已复制');
	expect(text).toContain('三年级');
	const tags = [...html.matchAll(/<([a-z]\w*)((?:\s[^>]*)?)>/g)].map(
		([, name = '', rest = '']) => ({
			name,
			rest,
		}),
	);
	const bare = tags.filter(({ name, rest }) => !/style="/.test(rest) && name !== 'br');
	expect(bare.map(({ name }) => name)).toEqual(['section']);
	expect(html).not.toMatch(/class=|id=|<script|<button|<canvas|<a /);
	expect(html).toMatch(/<table style="[^"]*border-collapse/);
	const pictures = tags.filter(({ name }) => name === 'img').map(({ rest }) => rest);
	expect(pictures.map((rest) => /src="data:(image\/\w+)/.exec(rest)?.[1])).toEqual([
		'image/jpeg',
		'image/png',
	]);
});

test('a page for sharing says so where the report is not there', async ({ page }) => {
	await page.goto('share/wechat/?report=meiyou');
	await expect(page.getByRole('link', { name: '去选一篇材料' })).toBeVisible();
});

test('a report becomes a picture with its text, its photo and its code, that can be kept', async ({
	page,
}) => {
	await page.goto(`reports/${id}/`);
	await page.getByRole('link', { name: '长图' }).click();
	const picture = page.getByRole('img', { name: /阅读示范课/ });
	await expect(picture).toHaveAttribute('src', /^data:image\/png;/);
	await expect(page.getByRole('status')).toContainText('长按');
	const [width, height] = await picture.evaluate((img) =>
		img instanceof HTMLImageElement ? [img.naturalWidth, img.naturalHeight] : [],
	);
	expect(width).toBe(1080);
	expect(height).toBeGreaterThan(1500);
	expect(height).toBeLessThan(9100);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: '下载图片' }).click();
	expect((await download).suggestedFilename()).toBe(`${id}.png`);
});

test('a poster has the photo, the numbers and the code of its report', async ({ page }) => {
	await page.goto(`share/poster/?report=${id}`);
	const poster = page.getByRole('region', { name: '海报' });
	await expect(poster.getByRole('heading', { name: /阅读示范课/ })).toBeVisible();
	await expect(poster.getByRole('definition').first()).toBeVisible();
	await expect(poster.getByRole('img')).toHaveCount(2);
});

test('a case takes its lesson along, with when not to copy it', async ({ page }) => {
	await page.goto('share/poster/?report=an-li-yuedu');
	const poster = page.getByRole('region', { name: '海报' });
	await expect(poster).toContainText('书少的学校，图书角先办两个班');
	await expect(poster).toContainText('什么时候不要照搬学校已有开放的阅览室时不必再办。');
	await page.goto('share/wechat/?report=an-li-yuedu');
	const preview = page.getByRole('region', { name: '预览' });
	await expect(preview.getByRole('heading', { name: '什么时候不要照搬' })).toBeVisible();
	await expect(preview).toContainText('借阅量没有逐册统计。（单方自述）');
});

test('readers load no picture that only WeChat shows, unless they are in WeChat', async ({
	browser,
	page,
}) => {
	const preview = (one: typeof page) =>
		one
			.locator('[data-part=preview]')
			.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth);
	await page.goto(`reports/${id}/`, { waitUntil: 'networkidle' });
	expect(await preview(page)).toBe(0);
	const wechat = await browser.newPage({ userAgent: 'Mozilla/5.0 MicroMessenger/8.0' });
	await wechat.goto(page.url(), { waitUntil: 'networkidle' });
	expect(await preview(wechat)).toBeGreaterThanOrEqual(300);
	await wechat.close();
});

test('what is shared from a Traditional page is Traditional, and its code leads back there', async ({
	page,
}) => {
	await page.goto(`zh-hant/share/poster/?report=${id}`);
	const poster = page.getByRole('region', { name: '海報' });
	await expect(poster.getByRole('heading', { name: /閱讀示範課/ })).toBeVisible();
	await expect(poster).toContainText(`/zh-hant/reports/${id}/`);
	await expect(poster.locator('.code')).toHaveAttribute('src', /qr-zh-hant\.svg$/);
	await page.goto(`zh-hant/reports/${id}/`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(`/zh-hant/reports/${id}/`)).toBeVisible();
	await expect(page.locator('.printed:visible')).toHaveCount(1);
});

for (const address of [
	`share/poster/?report=${id}`,
	'search/?q=%E6%94%AF%E6%95%99',
	'data/?sort=date',
]) {
	test(`${address} asks the same in the other script`, async ({ page }) => {
		await page.goto(address);
		await page.getByRole('link', { name: '繁體' }).click();
		await expect(page).toHaveURL(`zh-hant/${address}`);
		await page.getByRole('link', { name: '简体' }).click();
		await expect(page).toHaveURL(address);
	});
}
