import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildAdmin } from '#scripts/admin/build-admin.ts';
import { readSite } from '#scripts/admin/read-site.ts';
import { serveEditor } from '#scripts/admin/serve-editor.ts';
import { filesBelow } from '#scripts/build/files-below.ts';
import type { Settings } from '#settings.ts';
import { screens, take, type Studio } from './take-pictures.ts';

/** The editor with the list of reports, and with the new draft. */
export async function editorPictures(studio: Studio, settings: Settings): Promise<void> {
	const read = await readSite(settings);
	if (!('site' in read)) throw new Error('The content has no settings');
	const folder = path.join(path.dirname(settings.contentDir), 'admin');
	await buildAdmin({ settings, site: read.site, outDir: folder });
	const { address, server } = await serveEditor(folder, 0);
	try {
		for (const { suffix, viewport } of screens) {
			const page = await studio.browser.newPage({ viewport, locale: 'zh-CN' });
			await openEditor(page, address, settings.contentDir);
			await page.getByRole('button', { name: '打开本机文件夹' }).click();
			const item = page.getByText('东河实验小学到范家庄小学送教').first();
			const list = page.getByText('活动报道').first();
			await item.or(list).first().waitFor();
			if (!(await item.isVisible())) await list.click();
			await item.waitFor();
			await take(page, studio, `editor-list${suffix}`);
			await item.click();
			await page.getByRole('textbox', { name: '标题' }).first().waitFor();
			await take(page, studio, `editor${suffix}`);
			await page.close();
		}
	} finally {
		server.close();
	}
}

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
