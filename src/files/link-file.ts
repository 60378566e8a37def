import { constants, copyFileSync, linkSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Shows a file at a second place. Hard links cost no space and next to no time, but not every disk
 * has them and none reach across disks; there the file is copied.
 */
export function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
	}
}

/** Removes files below a folder, and the folders that are empty without them. */
export function removeFiles(root: string, files: readonly string[]): void {
	for (const [folder, own] of Map.groupBy(files, (file) => path.dirname(file))) {
		for (const file of own) rmSync(path.join(root, file), { force: true });
		removeEmpty(root, folder);
	}
}

function removeEmpty(root: string, folder: string): void {
	try {
		for (let empty = folder; empty !== '.'; empty = path.dirname(empty)) {
			rmdirSync(path.join(root, empty));
		}
	} catch {
		// The first folder that is not empty.
	}
}
