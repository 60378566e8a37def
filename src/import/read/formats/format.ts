import type { SourceDocument } from '#import/source/source.ts';
import type { Input } from '#import/read/input.ts';

/** What the bytes are, whatever the name says. */
export type Sniffed =
	| { readonly is: 'zip' | 'other'; readonly extension: string }
	/** The container of .doc, .wps and of encrypted Office files. */
	| { readonly is: 'compound' }
	| { readonly is: 'text'; readonly start: string };

/** A kind of file that can be imported. */
export interface Format {
	/** Whether the bytes, or else the file's name, say that this format reads them. */
	readonly accepts: (sniffed: Sniffed, input: Input) => boolean;
	readonly read: (input: Input, effects: ReadEffects) => SourceDocument | Promise<SourceDocument>;
}

/** What reading may need of the machine. */
export interface ReadEffects {
	/** Turns an old Word, WPS or OpenDocument file into .docx, or gives `null` where nothing here can. */
	readonly convertToDocx: (bytes: Uint8Array, extension: string) => Promise<Uint8Array | null>;
}

/** A machine without other programs. */
export const noPrograms: ReadEffects = { convertToDocx: () => Promise.resolve(null) };

export const hasExtension = ({ name }: Input, ...extensions: readonly string[]): boolean =>
	extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
