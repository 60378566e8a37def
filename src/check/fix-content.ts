import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { collectionOf } from '#archive/collections.ts';
import { listFiles } from '#archive/list-files.ts';
import { writeWhole } from '#files/write-whole.ts';
import type { Settings } from '#settings.ts';
import { fixText } from './fix-text.ts';

/** Repairs all files of the content folder, each whole or not at all, and gives those it changed. */
export async function fixContent({ contentDir }: Settings): Promise<string[]> {
	const changed: string[] = [];
	const { files } = listFiles(contentDir);
	for (const { file } of files) {
		if (!collectionOf(file)) continue;
		const whole = path.join(contentDir, file);
		const text = decode(await readFile(whole));
		const fixed = text === null ? null : fixText(text, !file.endsWith('.yaml'));
		if (fixed === null || fixed === text) continue;
		writeWhole(whole, fixed);
		changed.push(file);
	}
	return changed;
}

/** `null` where the bytes are no UTF-8: what is not understood is not rewritten. */
function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}
