import path from 'node:path';
import { ImportFailure } from '#import/source/failure.ts';
import { inputOf } from '#import/read/input.ts';
import { docx } from './docx.ts';
import { hasExtension, type Format } from './format.ts';

/**
 * Old Word, WPS and OpenDocument files, through a program that makes .docx of them: its text and HTML
 * would show deleted words together with the kept ones.
 */
export const office: Format = {
	accepts: (sniffed, input) =>
		sniffed.is === 'compound' ||
		(sniffed.is === 'zip' && sniffed.extension === 'odt') ||
		(sniffed.is === 'other' && sniffed.extension === 'rtf') ||
		(sniffed.is === 'text' && hasExtension(input, 'rtf')),
	read: async (input, effects) => {
		if (isEncrypted(input.bytes)) {
			throw new ImportFailure(
				'文档设了密码，打不开。',
				'请在 Word 里打开，选“文件—信息—保护文档”去掉密码，保存后再导入。',
			);
		}
		const extension = path.extname(input.name) || '.doc';
		const converted = await effects
			.convertToDocx(input.bytes, extension)
			.catch((cause: unknown) => {
				throw new ImportFailure('LibreOffice 没能转换这个文件，可能已经损坏。', saveAsDocx, {
					cause,
				});
			});
		if (converted) return docx.read(inputOf(input.name, null, converted), effects);
		throw new ImportFailure(
			'这是旧版 Word、WPS 或 ODT 文件，本机没有安装 LibreOffice，读不了。',
			saveAsDocx,
		);
	},
};

/** Encrypted Office files keep their content under this name, written in UTF-16. */
const isEncrypted = (bytes: Uint8Array) =>
	Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const saveAsDocx = '请用 Word 或 WPS 打开，选“文件—另存为”，类型选“Word 文档（*.docx）”，再导入。';
