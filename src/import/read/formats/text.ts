import { decode } from '#import/read/decode.ts';
import { paragraph, type Block } from '#import/clean/text/block.ts';
import { openLedger } from '#import/clean/text/ledger.ts';
import type { SourceDocument } from '#import/clean/text/source.ts';
import { track, trim } from '#import/clean/text/tracked.ts';
import type { Format } from './format.ts';

/** Plain text: every line is a paragraph. */
export const text: Format = {
	name: '纯文本',
	accepts: ({ is }) => is === 'text',
	read: ({ bytes }) => Promise.resolve(readPlainText(decode(bytes))),
};

/** A document of lines, as pasted text and `.txt` files are. */
function readPlainText(text: string): SourceDocument {
	const blocks: Block[] = [];
	let offset = 0;
	for (const line of text.split('\n')) {
		const words = trim(track(line, offset));
		if (words.text) blocks.push({ ...paragraph(words), align: alignOf(line) });
		offset += line.length + 1;
	}
	return { text, blocks, links: [], ledger: openLedger(), meta: {}, pictureBytes: noPictures };
}

const noPictures = () => Promise.resolve(null);

/** Who has no other means sets titles and signatures with blanks. */
function alignOf(line: string): 'start' | 'center' | 'end' {
	const indent =
		/^[ \t\u3000]*/
			.exec(line)?.[0]
			.replace(/\t/g, '    ')
			.replace(/\u3000/g, '  ').length ?? 0;
	if (indent >= 24) return 'end';
	return indent >= 8 ? 'center' : 'start';
}
