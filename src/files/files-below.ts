import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder, with `/`, in a fixed order; none where there is no such folder. */
export function filesBelow(root: string): string[] {
	return [...walk(root, '')].sort();
}

/** The same with stamps that change when the files do. */
export function stampsBelow(root: string): [file: string, stamp: string][] {
	return filesBelow(root).map((file) => [file, stampOf(path.join(root, file))]);
}

export function stampOf(whole: string): string {
	const { mtimeMs, size } = statSync(whole);
	return `${mtimeMs}:${size}`;
}

// Node's own recursive listing takes twice as long.
function* walk(root: string, folder: string): Generator<string> {
	for (const entry of entriesOf(root + folder)) {
		const file = `${folder}/${entry.name}`;
		if (entry.isDirectory()) yield* walk(root, file);
		else if (entry.isFile()) yield file.slice(1);
	}
}

function entriesOf(folder: string) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
