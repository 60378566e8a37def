import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Removes all that stands in a folder but for these names: what older code has kept, above all. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder)) {
		if (!names.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
	}
}

/**
 * A folder of a cache for what some code makes, by the fingerprint of that code. What other code has
 * made there is removed.
 */
export function folderFor(code: string, cache: string): string {
	keepOnly(cache, new Set([code]));
	return path.join(cache, code);
}
