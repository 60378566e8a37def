import type { Input } from '#import/read/input.ts';
import type { Sniffed } from '#import/read/sniff.ts';
import type { SourceDocument } from '#import/clean/text/source.ts';

/** A kind of file that can be imported. */
export interface Format {
	readonly name: string;
	/** Whether the bytes, or else the file's name, say that this format reads them. */
	readonly accepts: (sniffed: Sniffed, input: Input) => boolean;
	readonly read: (input: Input) => Promise<SourceDocument>;
}

export const hasExtension = ({ name }: Input, ...extensions: readonly string[]): boolean =>
	extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
