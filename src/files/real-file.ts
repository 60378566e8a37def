import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * The real path of a file, whichever way its name is composed: one system writes `ü` as one
 * character, another as `u` with dots, and a text may hold either. `null` where there is none.
 */
export async function realFile(file: string): Promise<string | null> {
	const found = await realpath(file).catch(() => null);
	const folder = path.dirname(file);
	if (found !== null || folder === file) return found;
	const parent = await realFile(folder);
	const names = parent === null ? [] : await readdir(parent).catch(() => []);
	const wanted = path.basename(file).normalize();
	const name = names.find((one) => one.normalize() === wanted);
	return parent !== null && name !== undefined ? realpath(path.join(parent, name)) : null;
}
