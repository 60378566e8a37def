import { unzipSync, zipSync } from 'fflate';

/** The first moment that a ZIP file can hold, in local time as ZIP files have it. */
export const firstMoment = new Date(1980, 0, 1);

/**
 * A ZIP file whose bytes depend on its content alone: entries sorted, no times. Workbooks are such
 * files, and the library that writes them puts the time of writing in.
 */
export function sameZip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
	return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: firstMoment, level: 6 }));
}
