import { fileTypeFromBuffer } from 'file-type';
import type { SourceDocument } from '#import/source/source.ts';
import { ImportFailure } from '#import/source/failure.ts';
import type { ReadEffects, Sniffed } from './format.ts';
import { formats } from './index.ts';
import type { Input } from '#import/read/input.ts';
import { limits } from '#import/source/limits.ts';

/** Reads a file with the format that its bytes show. */
export async function readSource(input: Input, effects: ReadEffects): Promise<SourceDocument> {
	const sniffed = await sniff(input);
	const format = formats.find(({ accepts }) => accepts(sniffed, input));
	if (!format) {
		const found = 'extension' in sniffed ? `（内容是 ${sniffed.extension}）` : '';
		throw new ImportFailure(
			`不支持这种文件${found}，扩展名可能也不对。`,
			'可以导入：Word（.docx）、保存下来的网页（.html、.mht）、.md 和 .txt。其他格式请先另存为 .docx。',
		);
	}
	const document = await format.read(input, effects);
	const { length } = document.text;
	if (length > limits.textLength) {
		throw new ImportFailure(
			`文件里有 ${Math.round(length / 10_000)} 万字，超过一次能导入的 ${limits.textLength / 10_000} 万字。`,
			'请把各篇材料分别存成文件再导入。',
		);
	}
	if (!/\S/.test(document.text)) {
		throw new ImportFailure(
			'文件里没有文字，可能全是图片。',
			'扫描件和长截图请先用识别软件转成文字，再导入。',
		);
	}
	return document;
}

/** Looks at the first bytes. */
async function sniff({ bytes }: Input): Promise<Sniffed> {
	const starts = (...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { is: 'compound' };
	// The mark of UTF-16 looks like the beginning of an MP3.
	const isWide = starts(0xff, 0xfe) || starts(0xfe, 0xff);
	const type = isWide ? undefined : await fileTypeFromBuffer(bytes).catch(() => undefined);
	if (starts(0x50, 0x4b, 0x03, 0x04)) return { is: 'zip', extension: type?.ext ?? 'zip' };
	if (type && !type.mime.startsWith('text/') && type.ext !== 'xml')
		return { is: 'other', extension: type.ext };
	// Blanks and zeros go, so that markup shows in every encoding.
	const start = Buffer.from(bytes.subarray(0, 8000))
		.toString('latin1')
		.replace(/[\0\s]+/g, ' ');
	return { is: 'text', start: start.trim() };
}
