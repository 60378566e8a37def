import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serveSite } from '#serve/serve-site.ts';
import { browserPath } from '#build/browser/browser-path.ts';

export interface FirstSearch {
	readonly bytes: number;
	readonly requests: number;
	readonly milliseconds: number;
}

/** What a first search loads, from the search page on; `null` where there is no browser. */
export async function measureFirstSearch(
	outDir: string,
	query: string,
): Promise<FirstSearch | null> {
	const { executablePath } = browserPath();
	if (!existsSync(executablePath ?? chromium.executablePath())) return null;
	const { address, server } = await serveSite({ folder: outDir, basePath: '/' }, { port: 0 });
	const browser = await chromium.launch({ ...browserPath(), args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage();
		const sizes: number[] = [];
		page.on('response', (response) => {
			if (/\/search-index\//.test(response.url())) {
				sizes.push(Number(response.headers()['content-length'] ?? 0));
			}
		});
		const start = performance.now();
		await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
		await page.locator('main a[href*="/reports/report-"]').first().waitFor({ timeout: 60_000 });
		const milliseconds = performance.now() - start;
		await page.waitForLoadState('networkidle');
		return {
			bytes: sizes.reduce((total, size) => total + size, 0),
			requests: sizes.length,
			milliseconds,
		};
	} finally {
		await browser.close();
		server.close();
	}
}
