import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './site-tree.ts';

/**
 * Fingerprint of the code that renders pages: all that Vite bundled for it, templates, styles' names
 * and libraries. Names of chunks and a random key of Astro's are left out, they change without cause.
 */
export function codeHash(bundle: string, salt: string): string {
	const hash = createHash('sha256').update(salt);
	for (const file of filesBelow(bundle)) {
		const code = readFileSync(path.join(bundle, file), 'utf8');
		hash.update(withoutHashes(file)).update(withoutHashes(code).replace(/"key":"[^"]*"/, ''));
	}
	return hash.digest('hex').slice(0, 20);
}

const withoutHashes = (text: string): string => text.replace(/[._][\w-]{8}\.mjs/g, '.mjs');
