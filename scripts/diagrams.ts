import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { readSettings } from '#settings.ts';
import { filesBelow } from './build/files-below.ts';
import { browserPath } from './test/browser-path.ts';

/**
 * Draws the diagrams of the reports: `diagrams/2021/a.svg` becomes `content/reports/2021/a.png`. The
 * site shows pixels, so that a reader without these fonts sees the same and no drawing has scripts.
 */
const drawings = path.join(import.meta.dirname, 'diagrams');
const reports = path.join(readSettings().contentDir, 'reports');
const browser = await chromium.launch({
	...browserPath(),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
	const page = await browser.newPage({ deviceScaleFactor: 2 });
	for (const drawing of filesBelow(drawings)) {
		await page.goto(pathToFileURL(path.join(drawings, drawing)).href);
		const shot = await page.locator('svg').screenshot();
		const picture = path.join(reports, drawing.replace(/\.svg$/, '.png'));
		await sharp(shot).png({ palette: true, colours: 16 }).toFile(picture);
		console.log(`画好：${path.relative(process.cwd(), picture)}`);
	}
} finally {
	await browser.close();
}
