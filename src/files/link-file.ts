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

/** Removes a file below a folder, and the folders between that are empty without it. */
export function removeFile(root: string, file: string): void {
	rmSync(path.join(root, file), { force: true });
	try {
		for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
			rmdirSync(path.join(root, folder));
		}
	} catch {
		// The first folder that is not empty.
	}
}
