import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { openBrowser } from '#build/browser/open-browser.ts';
import { filesBelow } from '#files/files-below.ts';

/**
 * Draws the diagrams of the reports: `2021/a.svg` becomes `content/reports/2021/a.png`. The
 * site shows pixels, so that a reader without these fonts sees the same and no drawing has scripts.
 */
export async function drawDiagrams(reports: string): Promise<void> {
	const browser = await openBrowser();
	try {
		const page = await browser.newPage({ deviceScaleFactor: 2 });
		for (const drawing of filesBelow(drawings).filter((file) => file.endsWith('.svg'))) {
			await page.goto(pathToFileURL(path.join(drawings, drawing)).href);
			const shot = await page.locator('svg').screenshot();
			const picture = path.join(reports, drawing.replace(/\.svg$/, '.png'));
			await sharp(shot).png({ palette: true, colours: 16 }).toFile(picture);
			console.log(`画好：${path.relative(process.cwd(), picture)}`);
		}
	} finally {
		await browser.close();
	}
}

const drawings = import.meta.dirname;
