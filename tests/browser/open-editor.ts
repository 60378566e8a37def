import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { filesBelow } from '#files/files-below.ts';

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
