import { readFile } from 'node:fs/promises';
import exifr from 'exifr';

/** Reads the words that people and cameras leave in a picture. Nothing for a file that is none. */
export async function pictureText(file: string) {
	const options = { tiff: true, ifd0: {}, exif: true, gps: true, iptc: true, xmp: true };
	// Given a name, the reader leaves files open that it cannot read.
	const bytes = await readFile(file);
	const tags: unknown = await exifr.parse(bytes, options).catch(() => undefined);
	if (typeof tags !== 'object' || tags === null) return { text: '', hasPlace: false };
	const entries = Object.entries(tags);
	const words = entries.flatMap(([name, value]) => {
		if (isTechnical.test(name)) return [];
		return isWindows.test(name) ? textsIn(value).map(swapped) : textsIn(value);
	});
	return {
		/** Titles, comments, names of authors and owners, one a line. */
		text: words.join('\n'),
		/** Whether it says where it was taken. */
		hasPlace: entries.some(([name]) => /^GPSL|^latitude$/.test(name)),
	};
}

/** Tags that hold numbers and settings; their digits are nobody's. */
const isTechnical =
	/^(?:Make|Model|LensModel|LensMake|Software)$|Version|ID|Id|Date|Time|Serial|Offset|Profile|Space|Number|Stamp/;

/** What Windows writes, in two bytes a character; the reader takes them in the wrong order. */
const isWindows = /^XP[A-Z]/;

const swapped = (text: string): string =>
	text.replace(/[^\0]/g, (unit) => {
		const code = unit.charCodeAt(0);
		return String.fromCharCode(((code & 0xff) << 8) | (code >> 8));
	});

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value instanceof Uint8Array) return [decoded(value)];
	if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
	return [];
}

/** Comments begin with eight bytes that name their encoding. */
function decoded(bytes: Uint8Array): string {
	const label = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
	if (bytes.length > 4096) return '';
	if (label.startsWith('UNICODE')) return new TextDecoder('utf-16le').decode(bytes.subarray(8));
	return new TextDecoder().decode(label.startsWith('ASCII') ? bytes.subarray(8) : bytes);
}
