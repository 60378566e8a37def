import { ImportFailure } from '#import/source/failure.ts';
import commonCharacters from './common-characters.json' with { type: 'json' };
import { limits } from '#import/source/limits.ts';

/** Text of a plain file: UTF-8, UTF-16, GB18030 or Big5, told apart by what it would read as. */
export function decode(bytes: Uint8Array, declared?: string): string {
	if (bytes.length > limits.textBytes) throw tooLong(bytes.length);
	const text = decodeAny(bytes, declared).replace(/^\ufeff/, '');
	if (text.includes('\0')) {
		throw new ImportFailure(
			'文件里有不可见的空字符（NUL），不是普通的文本文件。',
			'请用原来的程序打开，另存为 .docx 或 UTF-8 编码的 .txt 再导入。',
		);
	}
	return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

function decodeAny(bytes: Uint8Array, declared = ''): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	const utf8 = strictly('utf-8', bytes);
	if (utf8 !== null && !utf8.includes('\0')) return utf8;
	const chosen = ['utf-16le', 'utf-16be', 'gb18030', 'big5']
		.map((encoding) => {
			const isDeclared = declared.slice(0, 2).toLowerCase() === encoding.slice(0, 2);
			const text = strictly(encoding, bytes);
			return { text, score: commonness(text ?? '') + (isDeclared ? 0.05 : 0) };
		})
		.sort((a, b) => b.score - a.score)[0];
	if (chosen?.text && chosen.score > 0.3) return chosen.text;
	if (utf8 !== null) return utf8;
	const mostlyUtf8 = new TextDecoder().decode(bytes);
	const broken = mostlyUtf8.split('\ufffd').length - 1;
	if (broken / mostlyUtf8.length < 0.002) return mostlyUtf8;
	throw new ImportFailure(
		'认不出这个文件的文字编码，打开会是乱码。',
		'请用记事本打开，选“另存为”，编码选 UTF-8，再导入。',
	);
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

const familiar = new Set([...commonCharacters.join(''), ...'，。、：；！？“”（）《》']);

/** Share of common characters and Chinese marks among what is not ASCII. */
function commonness(text: string): number {
	const wide = Array.from(text.slice(0, 20_000)).filter((one) => one.charCodeAt(0) >= 0x80);
	return wide.length === 0 ? 0 : wide.filter((one) => familiar.has(one)).length / wide.length;
}

const tooLong = (length: number) =>
	new ImportFailure(
		`文字有 ${(length / 1024 / 1024).toFixed(1)} MB，一篇材料不会这么长（上限 ${limits.textBytes / 1024 / 1024} MB）。`,
		'请把各篇材料分别存成文件再导入。',
	);
