import type { SourceDocument } from '#import/source/source.ts';
import { ImportFailure } from '#import/source/failure.ts';
import type { ReadEffects } from './format.ts';
import { formats } from './index.ts';
import type { Input } from '#import/read/input.ts';
import { limits } from '#import/source/limits.ts';
import { sniff } from '#import/read/sniff.ts';

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
	if (document.blocks.length > limits.blocks) {
		throw new ImportFailure(
			`文件里有 ${document.blocks.length} 段，超过一次能导入的 ${limits.blocks} 段。`,
			'请把各篇材料分别存成文件再导入。',
		);
	}
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
