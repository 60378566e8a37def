import { paragraph, type Block } from '#import/source/block.ts';
import { noMarks } from '#import/source/source.ts';
import { track, trim } from '#import/source/tracked.ts';
import { decode } from '#import/read/decode.ts';
import type { Format } from './format.ts';

/** Plain text, as it is pasted too: every line is a paragraph. */
export const text: Format = {
	accepts: ({ is }) => is === 'text',
	read: ({ bytes }) => {
		const text = decode(bytes);
		const blocks: Block[] = [];
		let offset = 0;
		for (const line of text.split('\n')) {
			const words = trim(track(line, offset));
			if (words.text) blocks.push(paragraph(words));
			offset += line.length + 1;
		}
		return { text, blocks, marks: noMarks, changes: [], meta: {}, pictureBytes: () => null };
	},
};
