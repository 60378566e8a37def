/** The first moment that a ZIP file can hold, in local time as ZIP files have it. */
export const firstMoment = new Date(1980, 0, 1);

/** The same as ZIP files write it: a day and month of one, nothing else. */
const firstStamp = 0x210000;

/**
 * A ZIP file without the time of writing, so that its bytes depend on its content alone. Workbooks
 * are such files, and the library that writes them puts the time in. The file has no comment.
 */
export function sameZip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const same = new Uint8Array(bytes);
	const view = new DataView(same.buffer);
	const end = same.length - endRecord.length;
	const count = view.getUint16(end + endRecord.count, true);
	let entry = view.getUint32(end + endRecord.firstEntry, true);
	for (let index = 0; index < count; index += 1) {
		const header = view.getUint32(entry + entryRecord.header, true);
		view.setUint32(entry + entryRecord.time, firstStamp, true);
		view.setUint32(header + headerRecord.time, firstStamp, true);
		const name = view.getUint16(entry + entryRecord.nameLength, true);
		const extra = view.getUint16(entry + entryRecord.extraLength, true);
		const comment = view.getUint16(entry + entryRecord.commentLength, true);
		entry += entryRecord.length + name + extra + comment;
	}
	return same;
}

// Where fields stand in the records of a ZIP file, in bytes: APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12, 4.3.16.
const headerRecord = { time: 10 };
const entryRecord = {
	time: 12,
	nameLength: 28,
	extraLength: 30,
	commentLength: 32,
	header: 42,
	length: 46,
};
const endRecord = { count: 10, firstEntry: 16, length: 22 };
