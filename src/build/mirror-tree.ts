import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stampsBelow } from '#files/files-below.ts';
import { linkFile } from '#files/link-file.ts';
import { removeFile } from '#files/remove-file.ts';
import type { SiteTree } from './site-tree.ts';

/** Makes a folder show exactly the files of a tree. What it shows already is left alone. */
export function mirrorTree({ root, stamps }: SiteTree, to: string): void {
	const shown = new Map(stampsBelow(to));
	for (const file of shown.keys()) if (!stamps.has(file)) removeFile(to, file);
	const changed = [...stamps].filter(([file, stamp]) => shown.get(file) !== stamp);
	mkdirSync(to, { recursive: true });
	for (const folder of new Set(changed.map(([file]) => path.dirname(file)))) {
		mkdirSync(path.join(to, folder), { recursive: true });
	}
	for (const [file] of changed) {
		if (shown.has(file)) rmSync(path.join(to, file));
		linkFile(path.join(root, file), path.join(to, file));
	}
}
