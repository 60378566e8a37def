import { ImportFailure } from '#import/source/failure.ts';
import { decode } from '#import/read/decode.ts';
import { dataUrlBytes } from '#import/read/html/files-beside.ts';
import { readPage } from '#import/read/html/read-page.ts';
import { hasExtension, type Format } from './format.ts';

/** A page saved as one file, as browsers and Word do. */
export const mht: Format = {
	accepts: (sniffed, input) =>
		sniffed.is === 'text' &&
		(hasExtension(input, 'mht', 'mhtml') || /^(?:from:|mime-version:)/i.test(sniffed.start)) &&
		/content-type:/i.test(sniffed.start),
	read: ({ bytes }) => {
		const parts = readParts(Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n'));
		const page = parts.find(({ type }) => /^text\/html|^application\/xhtml/i.test(type));
		if (!page) {
			throw new ImportFailure(
				'这个 .mht 文件里没有网页。',
				'请在浏览器里重新保存网页（Ctrl+S）再导入。',
			);
		}
		const markup = decode(page.bytes, /charset="?([\w-]+)/i.exec(page.type)?.[1]);
		const partFor = (src: string) =>
			parts.find(({ location }) => location === src || location.endsWith(`/${src}`));
		const pictureBytes = (src: string) =>
			Promise.resolve(dataUrlBytes(src) ?? partFor(src)?.bytes ?? null);
		return Promise.resolve({ ...readPage(markup), pictureBytes });
	},
};

/** The parts of a MIME message, decoded. */
function readParts(message: string) {
	const whole = readPart(message);
	const boundary = /boundary="?([^";]+)/i.exec(whole.type)?.[1];
	if (boundary === undefined) return [whole];
	return message.split(`\n--${boundary}`).slice(1).map(readPart);
}

function readPart(written: string) {
	const part = written.trimStart();
	const [head = ''] = part.split('\n\n', 1);
	const header = (name: string) => {
		const [, value = ''] = new RegExp(`^${name}:(.*(?:\\n[ \\t].*)*)`, 'im').exec(head) ?? [];
		return value.replace(/\n\s*/g, ' ').trim();
	};
	const encoding = header('content-transfer-encoding').toLowerCase();
	return {
		type: header('content-type'),
		location: header('content-location'),
		bytes: decodeBody(part.slice(head.length + 2), encoding),
	};
}

function decodeBody(body: string, encoding: string): Uint8Array {
	if (encoding === 'base64') return Buffer.from(body, 'base64');
	if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
	const byteOf = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
	return Buffer.from(body.replace(/=\n/g, '').replace(/=([0-9a-f]{2})/gi, byteOf), 'latin1');
}
