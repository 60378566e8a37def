import { decode } from '#import/read/decode.ts';
import { filesBeside } from '#import/read/html/files-beside.ts';
import { readPage } from '#import/read/html/read-page.ts';
import { hasExtension, type Format } from './format.ts';

/** A saved page, or part of one that was pasted, whatever the file is called. */
export const html: Format = {
	accepts: (sniffed, input) =>
		sniffed.is === 'text' &&
		(hasExtension(input, 'html', 'htm', 'xhtml') || markup.test(sniffed.start)),
	read: ({ bytes, folder }) => {
		const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
		const declared = /charset=["']?([\w-]+)/i.exec(start)?.[1];
		return { ...readPage(decode(bytes, declared)), pictureBytes: filesBeside(folder) };
	},
};

/** A text that begins with a tag, after the mark of its encoding and a comment. */
const markup = new RegExp(
	`^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)? ?(?:<!--.*?--> ?)?<(?:${[
		'!doctype html|html|head|body|meta',
		'p|div|section|article|h[1-6]|table|span|br',
	].join('|')})[ >/]`,
	'i',
);
