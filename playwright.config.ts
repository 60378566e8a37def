import { defineConfig } from '@playwright/test';
import { browserPath } from '#build/browser/browser-path.ts';

const port = 4399;

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.test.ts',
	outputDir: '.cache/browser/results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// Two processors are common on the machines that run this; a busy one needs time.
	workers: 2,
	expect: { timeout: 15_000 },
	// On a busy CI a browser may be late for once; the reporter still names such a test as flaky.
	retries: process.env['CI'] ? 1 : 0,
	timeout: 60_000,
	reporter: [['list', { printSteps: false }]],
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		launchOptions: {
			...browserPath(),
			// Chromium refuses its sandbox to root, who runs most builds in containers.
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
		},
	},
	// The real site over fixed content, built and served by the real command.
	webServer: {
		command: 'node scripts/jiedui.mjs start',
		url: `http://127.0.0.1:${port}/`,
		timeout: 180_000,
		env: {
			BUILD_DATE: '2024-01-01',
			CACHE_DIR: '.cache/browser/cache',
			CONTENT_DIR: 'tests/fixtures/site',
			OUT_DIR: '.cache/browser/dist',
			PORT: String(port),
			SITE_URL: `http://127.0.0.1:${port}`,
		},
	},
});
