/** The first moment that a ZIP file can hold, in local time as ZIP files have it. */
export const firstMoment = new Date(1980, 0, 1);

/** The same as ZIP files write it: a day and month of one, nothing else. */
const firstStamp = 0x210000;

/**
 * A ZIP file without the time of writing, so that its bytes depend on its content alone. Workbooks
 * are such files, and the library that writes them puts the time in.
 */
export function sameZip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const same = new Uint8Array(bytes);
	const view = new DataView(same.buffer);
	const end = same.length - 22;
	const count = view.getUint16(end + 10, true);
	let entry = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		const header = view.getUint32(entry + 42, true);
		view.setUint32(entry + 12, firstStamp, true);
		view.setUint32(header + 10, firstStamp, true);
		const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
		entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return same;
}
