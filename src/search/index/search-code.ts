import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Changes with the code that makes shards, so that no shard outlives it. */
export function searchCodeDigest(root: string): string {
	const hash = createHash('sha256');
	for (const file of [...globSync(shardCode, { cwd: root }).sort(), 'package-lock.json']) {
		hash.update(file).update(readFileSync(path.join(root, file)));
	}
	return hash.digest('hex').slice(0, 16);
}

const shardCode = '{src/search/*.ts,src/variants/*.ts,scripts/search/*.ts,src/thesaurus/*.ts}';
