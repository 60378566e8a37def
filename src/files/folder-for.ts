import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder of a cache for what some code makes, by the fingerprint of that code. What other code has
 * made there is removed.
 */
export function folderFor(code: string, cache: string): string {
	keepOnly(cache, new Set([code]));
	return path.join(cache, code);
}

/** Removes all that stands in a folder but for these names. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
	for (const name of existsSync(folder) ? readdirSync(folder) : []) {
		if (!names.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
	}
}
