import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes so that a reader finds the old file or the new one, never half of it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
	mkdirSync(path.dirname(file), { recursive: true });
	const beside = `${file}.${process.pid}~`;
	writeFileSync(beside, content);
	renameSync(beside, file);
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
