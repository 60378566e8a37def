import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#files/files-below.ts';

/**
 * Fingerprint of the code that renders pages: all that Vite bundled for it, templates, styles' names
 * and libraries. What changes without cause is left out: the digests in names of chunks, a random
 * key of Astro's, and variables of whatever shell the build was started from.
 */
export function codeHash(bundle: string, salt: string): string {
	const hash = createHash('sha256').update(salt);
	for (const file of filesBelow(bundle)) {
		const code = readFileSync(path.join(bundle, file), 'utf8');
		hash.update(withoutDigests(file)).update(withoutAccidents(withoutDigests(code)));
	}
	return hash.digest('hex').slice(0, 20);
}

const withoutDigests = (text: string): string => text.replace(/[._][\w-]{8}\.mjs/g, '.mjs');

/** Astro copies variables into code that asks for all of `import.meta.env`, as its own does. */
const shellVariables = /("SSR": true\s*\},\s*)\{(?:\s*[\w$]+:\s*"(?:[^"\\]|\\.)*"\s*,?)*\s*\}/g;

const withoutAccidents = (code: string): string =>
	code.replace(shellVariables, '$1{}').replace(/"key":"[^"]*"/, '');
