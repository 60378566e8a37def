import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder of a cache for what some code makes, by the fingerprint of that code. What other code has
 * made there is removed.
 */
export function folderFor(code: string, cache: string): string {
	for (const name of existsSync(cache) ? readdirSync(cache) : []) {
		if (name !== code) rmSync(path.join(cache, name), { recursive: true, force: true });
	}
	return path.join(cache, code);
}
