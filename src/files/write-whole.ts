import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Writes so that a reader finds the old file or the new one, never half of it, also after the power
 * has failed. Makes the folders that are missing.
 * @param isFlushed false for JSON of a cache, of which there is a file for each report: to wait for
 * the disk takes longer than all else, and half a file is no JSON, after which a build begins anew
 */
export function writeWhole(
	file: string,
	content: string | Uint8Array,
	{ isFlushed = true } = {},
): void {
	makeFolder(path.dirname(file));
	const beside = `${file}.${process.pid}~`;
	try {
		writeFileSync(beside, content, { flush: isFlushed });
		renameSync(beside, file);
	} catch (cause) {
		rmSync(beside, { force: true });
		throw cause;
	}
}

/** What a step remembered with `writeWhole` as JSON, or `fallback` where nothing can be read. */
export function readMemory<Memory>(file: string, fallback: Memory): Memory {
	try {
		const memory: Memory = JSON.parse(readFileSync(file, 'utf8'));
		return memory;
	} catch {
		return fallback;
	}
}
