import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Drafts that were imported before, by the digest of their source. */
export async function findImports(folder: string, sha256: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	const sidecars = names.filter((name) => name.endsWith('.import.json'));
	const found: string[] = [];
	for (const name of sidecars) {
		if ((await digestIn(path.join(folder, name))) === sha256)
			found.push(name.replace(/\.import\.json$/, '.md'));
	}
	return found.sort();
}

/** The digest stands at the beginning, so that a folder of thousands is looked through quickly. */
async function digestIn(file: string): Promise<string | undefined> {
	try {
		await using handle = await open(file);
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
		return /"sha256":\s*"([0-9a-f]{64})"/.exec(buffer.subarray(0, bytesRead).toString('utf8'))?.[1];
	} catch {
		return undefined;
	}
}
