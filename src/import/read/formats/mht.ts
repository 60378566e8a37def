import { decode } from '#import/read/decode.ts';
import { ImportFailure } from '#import/failure.ts';
import { dataUrlBytes } from '#import/read/html/files-beside.ts';
import { readPage } from '#import/read/html/read-page.ts';
import { readMimeParts, type MimePart } from '#import/read/html/mime-parts.ts';
import { hasExtension, type Format } from './format.ts';

/** A page saved as one file, as browsers and Word do. */
export const mht: Format = {
	name: '单个文件网页',
	accepts: (sniffed, input) =>
		sniffed.is === 'text' &&
		(hasExtension(input, 'mht', 'mhtml') || /^(?:from:|mime-version:)/i.test(sniffed.start)) &&
		/content-type:/i.test(sniffed.start),
	read: (input) => {
		const parts = readMimeParts(input.bytes);
		const page = parts.find(({ type }) => /^text\/html|^application\/xhtml/i.test(type));
		if (!page) {
			throw new ImportFailure(
				'这个 .mht 文件里没有网页。',
				'请在浏览器里重新保存网页（Ctrl+S）再导入。',
			);
		}
		const markup = decode(page.bytes, /charset="?([\w-]+)/i.exec(page.type)?.[1]);
		const pictureBytes = (src: string) =>
			Promise.resolve(dataUrlBytes(src) ?? partBytes(parts, src));
		return Promise.resolve({ ...readPage(markup), pictureBytes });
	},
};

function partBytes(parts: readonly MimePart[], src: string): Uint8Array | null {
	const id = src.replace(/^cid:/i, '');
	const isMeant = (part: MimePart) =>
		part.location === src || part.id === id || part.location.endsWith(`/${src}`);
	return parts.find(isMeant)?.bytes ?? null;
}
