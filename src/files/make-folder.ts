import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it that are missing, and gives the outermost that it made. Where the
 * one above is there and the system says that it is not, as `/proc` does, nothing can be written;
 * Node's own `recursive` asks it for ever.
 */
export function makeFolder(folder: string): string | undefined {
	if (existsSync(folder)) return undefined;
	const outermost = makeFolder(path.dirname(folder));
	try {
		mkdirSync(folder);
		return outermost ?? folder;
	} catch (cause) {
		if (existsSync(folder)) return outermost;
		const code = cause instanceof Error && 'code' in cause ? cause.code : '';
		if (code !== 'ENOENT') throw cause;
		const refused = new Error(`Nothing can be made in ${path.dirname(folder)}`, { cause });
		throw Object.assign(refused, { code: 'EACCES', path: folder });
	}
}
