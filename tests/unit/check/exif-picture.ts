/** Tags of the first directory of EXIF, as programs write words into them. */
export const exifTags = { description: 0x010e, artist: 0x013b, xpTitle: 0x9c9b } as const;

/** Puts EXIF with one tag of the given bytes into a JPEG file. */
export function withExifTag(jpeg: Buffer, tag: number, value: Uint8Array): Buffer {
	const isWide = tag === exifTags.xpTitle;
	const tiff = Buffer.alloc(26 + value.length);
	tiff.write('II*\0', 'latin1');
	tiff.writeUInt32LE(8, 4);
	tiff.writeUInt16LE(1, 8);
	tiff.writeUInt16LE(tag, 10);
	tiff.writeUInt16LE(isWide ? 1 : 2, 12);
	tiff.writeUInt32LE(value.length, 14);
	tiff.writeUInt32LE(26, 18);
	tiff.set(value, 26);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(tiff.length + 8, 2);
	const segment = Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), tiff]);
	return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}
