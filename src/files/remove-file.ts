import { rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

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
