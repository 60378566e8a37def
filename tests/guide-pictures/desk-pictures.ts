import { deskWords } from '#i18n/words/desk.ts';
import { runDesk } from '#desk/run-desk.ts';
import type { Settings } from '#settings.ts';
import { newPage, take, width, type Studio } from './take-pictures.ts';

/** The desk: its beginning, and an article that was just brought. */
export async function deskPictures(
	studio: Studio,
	settings: Settings,
	article: string,
): Promise<void> {
	const ignore = () => undefined;
	const desk = await runDesk(settings, {
		place: { port: 0 },
		isShared: false,
		print: ignore,
		open: ignore,
	});
	try {
		const page = await newPage(studio, { width, height: 560 });
		await page.goto(desk.address);
		await page.getByText(deskWords.home.drop).waitFor();
		await take(page, studio, { name: 'desk-home' });
		await page.locator('input[name=files]').setInputFiles(article);
		// It was read before, by the command.
		await page.getByRole('link', { name: deskWords.imported.open }).click();
		await page.getByRole('heading', { name: deskWords.edit.source }).waitFor();
		await take(page, studio, { name: 'desk-edit' });
		await page.close();
	} finally {
		await desk.close();
	}
}
