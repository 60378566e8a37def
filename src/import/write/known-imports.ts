import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ending = '.import.json';

/** Drafts that were imported before, by the digest of their source, which stands beside each. */
export async function findImports(folder: string, sha256: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	const found: string[] = [];
	for (const name of names.filter((one) => one.endsWith(ending)).sort()) {
		const sidecar = await readFile(path.join(folder, name), 'utf8').catch(() => '');
		if (sidecar.includes(sha256)) found.push(`${name.slice(0, -ending.length)}.md`);
	}
	return found;
}
