import { decode } from '#import/read/decode.ts';
import { filesBeside } from '#import/read/html/files-beside.ts';
import { readPage } from '#import/read/html/read-page.ts';
import type { Sniffed } from '#import/read/sniff.ts';
import { hasExtension, type Format } from './format.ts';

/** A saved page, or part of one that was pasted, whatever the file is called. */
export const html: Format = {
	name: '网页',
	accepts: (sniffed, input) =>
		sniffed.is === 'text' &&
		(hasExtension(input, 'html', 'htm', 'xhtml') || looksLikeHtml(sniffed)),
	read: (input) => {
		const declared = /charset=["']?([\w-]+)/i.exec(
			Buffer.from(input.bytes.subarray(0, 2000)).toString('latin1'),
		);
		const page = readPage(decode(input.bytes, declared?.[1]));
		return Promise.resolve({ ...page, pictureBytes: filesBeside(input.folder) });
	},
};

function looksLikeHtml(sniffed: Sniffed & { is: 'text' }): boolean {
	return /^(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body|meta|p|div|section|article|h[1-6]|table|span|br)[\s>/]/i.test(
		sniffed.start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)\s*/, ''),
	);
}
