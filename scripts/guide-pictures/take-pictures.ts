import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { serveSite } from '#scripts/serve/serve-site.ts';
import type { Settings } from '#settings.ts';
import { draftOf } from './story.ts';

export interface Studio {
	readonly browser: Browser;
	readonly outDir: string;
}

/** A computer and a phone. */
export const screens = [
	{ suffix: '', viewport: { width: 1280, height: 800 } },
	{ suffix: '-phone', viewport: { width: 360, height: 640 } },
] as const;

/** Takes what a page shows, small enough to be committed. */
export async function take(page: Page, { outDir }: Studio, name: string): Promise<void> {
	const shot = await page.screenshot();
	await sharp(shot)
		.jpeg({ quality: 62, mozjpeg: true, chromaSubsampling: '4:4:4' })
		.toFile(path.join(outDir, `${name}.jpg`));
}

/** What commands print, as a terminal shows it. */
export async function terminalPictures(
	studio: Studio,
	outputs: Readonly<Record<string, string>>,
): Promise<void> {
	for (const { suffix, viewport } of screens) {
		const page = await studio.browser.newPage({ viewport });
		for (const [name, output] of Object.entries(outputs)) {
			await page.setContent(terminal);
			await page.locator('pre').evaluate((node, text) => {
				node.textContent = text;
			}, output);
			const box = await page.locator('pre').boundingBox();
			const height = Math.ceil((box?.height ?? viewport.height) + 2 * margin);
			await page.setViewportSize({ ...viewport, height });
			await take(page, studio, name + suffix);
		}
		await page.close();
	}
}

const margin = 16;
const terminal = `<!doctype html><meta charset="utf-8"><style>
html { background: #1e1e1e; color: #f0f0f0 }
body { margin: ${margin}px }
pre { margin: 0; font: 16px/1.6 monospace; white-space: pre-wrap; overflow-wrap: anywhere }
</style><pre></pre>`;

/** The report on the finished site. */
export async function reportPictures(studio: Studio, settings: Settings): Promise<void> {
	const { outDir: folder, basePath, contentDir } = settings;
	const { address, server } = await serveSite({ folder, basePath }, 0);
	try {
		const report = path.posix.basename(draftOf(contentDir), '.md');
		for (const { suffix, viewport } of screens) {
			const page = await studio.browser.newPage({ viewport, locale: 'zh-CN' });
			await page.goto(`${address}reports/${report}/`);
			await take(page, studio, `report${suffix}`);
			await page.close();
		}
	} finally {
		server.close();
	}
}
