import { ImportFailure } from '#import/source/failure.ts';
import { decode } from '#import/read/decode.ts';
import { readMimeParts } from '#import/read/html/mime-parts.ts';
import { readPage } from '#import/read/html/read-page.ts';
import { hasExtension, type Format } from './format.ts';

/** A page saved as one file, as browsers and Word do. */
export const mht: Format = {
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
		const partFor = (src: string) =>
			parts.find(
				({ location, id }) =>
					location === src || id === src.replace(/^cid:/i, '') || location.endsWith(`/${src}`),
			);
		return { ...readPage(markup), pictureBytes: (src) => partFor(src)?.bytes ?? null };
	},
};
