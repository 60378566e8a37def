import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { readSettings } from '#settings.ts';
import { deskPictures } from './desk-pictures.ts';
import { publish, runScript, withMistake, writeArticle } from './story.ts';
import { reportPicture, terminalPictures } from './take-pictures.ts';
import { browserPath } from '#build/browser/browser-path.ts';

/**
 * Takes the pictures of the writers' guide from the real screens: a Word file about invented schools
 * is imported, checked, edited and published in a folder of its own.
 */
export async function takeGuidePictures(): Promise<void> {
	const outDir = path.resolve('src/archive/default-content/pages/guide');
	const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-guide-'));
	const project = path.join(folder, 'jiedui');
	const contentDir = path.join(project, 'content');
	const settings = {
		// So that the days that the desk offers are those of the story.
		...readSettings({ BUILD_DATE: '2024-01-01' }),
		contentDir,
		outDir: path.join(project, 'dist'),
		cacheDir: path.resolve('.cache/guide'),
	};
	const browser = await chromium.launch({
		...browserPath(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	try {
		mkdirSync(outDir, { recursive: true });
		mkdirSync(project);
		cpSync('tests/fixtures/site', contentDir, { recursive: true });
		const article = writeArticle(project);
		const imported = runScript(['scripts/jiedui.mjs', 'import', article, '--yes'], settings);
		const checked = withMistake(contentDir, () =>
			runScript(['scripts/jiedui.mjs', 'check'], settings),
		);
		await terminalPictures({ browser, outDir }, { import: imported, check: checked });
		await deskPictures({ browser, outDir }, settings, article);
		const report = publish(contentDir);
		console.log(runScript(['scripts/jiedui.mjs', 'build'], settings));
		await reportPicture({ browser, outDir }, settings, report);
		console.log(`图片写在 ${path.relative(process.cwd(), outDir)}`);
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
