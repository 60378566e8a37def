import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { samePdf } from './same-pdf.ts';

/** Prints a page on A4 with page numbers, tagged for those who listen to it. */
export async function printPdf(html: string, day: string): Promise<Uint8Array> {
	const executablePath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
		(file) => file !== undefined && existsSync(file),
	);
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		// Only our own page is opened, without scripts; containers have no sandbox to offer.
		args: ['--no-sandbox'],
	});
	try {
		const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
		const page = await context.newPage();
		await page.setContent(html);
		const pdf = await page.pdf({
			format: 'A4',
			tagged: true,
			outline: true,
			printBackground: true,
			displayHeaderFooter: true,
			headerTemplate: '<span></span>',
			footerTemplate: pageNumber,
			margin: { top: '22mm', bottom: '22mm', left: '24mm', right: '22mm' },
		});
		return samePdf(pdf, day);
	} finally {
		await browser.close();
	}
}

const pageNumber =
	'<p style="width:100%;text-align:center;font-size:9pt">— <span class="pageNumber"></span> —</p>';
