import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collectionOf } from '#archive/collections.ts';
import { listFiles } from '#archive/list-files.ts';
import type { Settings } from '#settings.ts';
import { fixText } from './fix-text.ts';

interface Effects {
	readonly print: (text: string) => void;
}

/** Repairs all files of the content folder, whole or not at all, and names those it changed. */
export async function fixContent({ contentDir }: Settings, { print }: Effects): Promise<void> {
	const { files } = listFiles(contentDir);
	for (const { file } of files) {
		if (!collectionOf(file)) continue;
		const whole = path.join(contentDir, file);
		const text = decode(await readFile(whole));
		const fixed = text === null ? null : fixText(text, !file.endsWith('.yaml'));
		if (fixed === null || fixed === text) continue;
		await writeFile(`${whole}~`, fixed);
		await rename(`${whole}~`, whole);
		print(`已改好：${file}`);
	}
}

/** `null` where the bytes are no UTF-8: what is not understood is not rewritten. */
function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}
