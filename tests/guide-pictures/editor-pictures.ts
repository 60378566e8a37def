import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildAdmin } from '#editor/bundle/build-admin.ts';
import { readSite } from '#editor/bundle/read-site.ts';
import { serveEditor } from '#serve/serve-site.ts';
import { filesBelow } from '#files/files-below.ts';
import type { Settings } from '#settings.ts';
import { newPage, take, width, type Studio } from './take-pictures.ts';

/** The editor: its beginning, the list of reports, and the new draft with the importer's notes. */
export async function editorPictures(studio: Studio, settings: Settings): Promise<void> {
	const read = await readSite(settings);
	if (!('site' in read)) throw new Error('The content has no settings');
	const folder = path.join(path.dirname(settings.contentDir), 'admin');
	await buildAdmin({ settings, site: read.site, outDir: folder });
	const { address, server } = await serveEditor(folder, 0);
	try {
		const page = await newPage(studio, screen);
		await openEditor(page, address, settings.contentDir);
		const open = page.getByRole('button', { name: '打开本机文件夹' });
		await open.waitFor();
		const middle = { x: (screen.width - width) / 2, y: 80, width, height: 440 };
		await take(page, studio, { name: 'editor-open', clip: middle });
		await open.click();
		const item = page.getByText('东河实验小学到范家庄小学送教').first();
		await item.waitFor();
		await take(page, studio, { name: 'editor-list', clip: { x: 0, y: 0, width, height: 480 } });
		await item.click();
		await page.frameLocator('iframe').getByText('要核对的').waitFor();
		await take(page, studio, { name: 'editor', clip: { x: 0, y: 0, width, height: 640 } });
		const right = { x: screen.width - tools - width, y: 60, width, height: 580 };
		await take(page, studio, { name: 'editor-notes', clip: right });
		await page.close();
	} finally {
		server.close();
	}
}

/** So wide that each half of the editor is as wide as a picture, beside the column of its tools. */
const tools = 48;
const screen = { width: 2 * width + tools, height: 720 };

/** Opens the editor with content in the browser's own storage instead of a folder on the disk. */
export async function openEditor(page: Page, address: string, contentDir: string): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
	});
	await page.goto(address);
	const files = filesBelow(contentDir).map((file) => ({
		parts: [path.basename(contentDir), ...file.split('/')],
		bytes: [...readFileSync(path.join(contentDir, file))],
	}));
	await page.evaluate(async (files) => {
		const root = await navigator.storage.getDirectory();
		for (const { parts, bytes } of files) {
			const place = { folder: root };
			for (const part of parts.slice(0, -1)) {
				place.folder = await place.folder.getDirectoryHandle(part, { create: true });
			}
			const handle = await place.folder.getFileHandle(parts.at(-1) ?? '', { create: true });
			const stream = await handle.createWritable();
			await stream.write(Uint8Array.from(bytes));
			await stream.close();
		}
	}, files);
}
