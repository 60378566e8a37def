import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { serveSite } from '#serve/serve-site.ts';
import type { Settings } from '#settings.ts';

export interface Studio {
	readonly browser: Browser;
	readonly outDir: string;
}

/** A part of the screen, in pixels of the page. */
type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/**
 * No picture is wider, so that its words can still be read where a phone shows it at 360 pixels; two
 * points a pixel keep them sharp where it is shown larger.
 */
export const width = 520;

export const newPage = (
	{ browser }: Studio,
	viewport: { readonly width: number; readonly height: number },
): Promise<Page> => browser.newPage({ viewport, locale: 'zh-CN', deviceScaleFactor: 2 });

/** Takes a part of what a page shows, small enough to be committed. */
export async function take(
	page: Page,
	{ outDir }: Studio,
	{ name, clip }: { readonly name: string; readonly clip?: Clip },
): Promise<void> {
	const shot = await page.screenshot(clip ? { clip } : {});
	await sharp(shot)
		.jpeg({ quality: 55, mozjpeg: true, chromaSubsampling: '4:4:4' })
		.toFile(path.join(outDir, `${name}.jpg`));
}

/** What commands print, as a terminal shows it. */
export async function terminalPictures(
	studio: Studio,
	outputs: Readonly<Record<string, string>>,
): Promise<void> {
	const page = await newPage(studio, { width, height: 400 });
	for (const [name, output] of Object.entries(outputs)) {
		await page.setContent(terminal);
		await page.locator('pre').evaluate((node, text) => {
			node.textContent = text;
		}, output);
		const box = await page.locator('pre').boundingBox();
		const height = Math.ceil((box?.height ?? 0) + 2 * margin);
		await page.setViewportSize({ width, height });
		await take(page, studio, { name });
	}
	await page.close();
}

const margin = 16;
const terminal = `<!doctype html><meta charset="utf-8"><style>
html { background: #1e1e1e; color: #f0f0f0 }
body { margin: ${margin}px }
pre { margin: 0; font: 16px/1.6 monospace; white-space: pre-wrap; overflow-wrap: anywhere }
</style><pre></pre>`;

/** The report on the finished site, as a phone shows it. */
export async function reportPicture(
	studio: Studio,
	settings: Settings,
	report: string,
): Promise<void> {
	const { outDir: folder, basePath } = settings;
	const { address, server } = await serveSite({ folder, basePath }, { port: 0 });
	try {
		const page = await newPage(studio, { width: 400, height: 640 });
		await page.goto(`${address}reports/${report}/`);
		await take(page, studio, { name: 'report' });
		await page.close();
	} finally {
		server.close();
	}
}
