import { unzipSync, zipSync } from 'fflate';

/** The first moment that a ZIP file can hold, in local time as ZIP files have it. */
const mtime = new Date(1980, 0, 1);

/**
 * A ZIP file whose bytes depend on its content alone: entries sorted, no times. Office documents are
 * such files, and the libraries that write them put the time of writing in.
 * @param edits changes to entries that say when they were written, by their names
 */
export function sameZip(
	bytes: Uint8Array,
	edits: Readonly<Record<string, (file: Uint8Array) => Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(unzipSync(bytes))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, file]): [string, Uint8Array] => [name, edits[name]?.(file) ?? file]);
	return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime, level: 6 }));
}
