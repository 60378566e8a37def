import { fileTypeFromBuffer } from 'file-type';
import type { Input } from './input.ts';

/** What the bytes are, whatever the name says. */
export type Sniffed =
	| { readonly is: 'zip' | 'other'; readonly extension: string }
	/** The container of .doc, .wps and of encrypted Office files. */
	| { readonly is: 'compound' }
	| { readonly is: 'text'; readonly start: string };

/** Looks at the first bytes. */
export async function sniff({ bytes }: Input): Promise<Sniffed> {
	const starts = (...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { is: 'compound' };
	// The mark of UTF-16 looks like the beginning of an MP3.
	const isWide = starts(0xff, 0xfe) || starts(0xfe, 0xff);
	const type = isWide ? undefined : await fileTypeFromBuffer(bytes).catch(() => undefined);
	if (starts(0x50, 0x4b, 0x03, 0x04)) return { is: 'zip', extension: type?.ext ?? 'zip' };
	if (type && !type.mime.startsWith('text/') && type.ext !== 'xml')
		return { is: 'other', extension: type.ext };
	// Blanks and zeros go, so that markup shows in every encoding.
	const start = Buffer.from(bytes.subarray(0, 8000))
		.toString('latin1')
		.replace(/[\0\s]+/g, ' ');
	return { is: 'text', start: start.trim() };
}
