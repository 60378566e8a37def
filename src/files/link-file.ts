import { constants, copyFileSync, linkSync } from 'node:fs';

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
