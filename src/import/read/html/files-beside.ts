import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { realFile } from '#files/real-file.ts';
import { decodedAddress } from '#files/written.ts';
import { limits } from '#import/source/limits.ts';

/**
 * Reads pictures that lie below the folder of a saved page; a name that leads out of it, by `..` or
 * by a link, is nothing.
 */
export const filesBeside =
	(folder: string | null) =>
	async (src: string): Promise<Uint8Array | null> => {
		if (folder === null || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src)) return null;
		try {
			const root = await realpath(folder);
			const written = src.replace(/[?#].*$/, '');
			const name = decodedAddress(written) ?? written;
			const file = await realFile(path.resolve(root, name));
			if (!file?.startsWith(root + path.sep)) return null;
			return (await stat(file)).size > limits.fileBytes ? null : await readFile(file);
		} catch {
			return null;
		}
	};
