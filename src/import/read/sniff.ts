import { fileTypeFromBuffer } from 'file-type';
import type { Input } from './input.ts';

/** What the bytes are, whatever the name says. */
export type Sniffed =
	| { readonly is: 'zip'; readonly extension: string }
	/** The container of .doc, .wps and of encrypted Office files. */
	| { readonly is: 'compound' }
	| { readonly is: 'other'; readonly extension: string }
	| { readonly is: 'text'; readonly start: string };

/** Looks at the first bytes. */
export async function sniff({ bytes }: Input): Promise<Sniffed> {
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
		const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
		return { is: 'zip', extension: type?.ext ?? 'zip' };
	}
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { is: 'compound' };
	if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return textOf(bytes);
	const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
	if (type && !type.mime.startsWith('text/') && type.ext !== 'xml')
		return { is: 'other', extension: type.ext };
	return textOf(bytes);
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
	magic.every((byte, index) => bytes[index] === byte);

/** The beginning with blanks and zeros gone, so that markup shows in every encoding. */
const textOf = (bytes: Uint8Array): Sniffed => ({
	is: 'text',
	start: new TextDecoder('latin1')
		.decode(bytes.subarray(0, 8000))
		.replace(/[\0\s]+/g, ' ')
		.trim(),
});
