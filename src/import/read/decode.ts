import { commonCharacters } from '#import/clean/text/common-characters.ts';
import { ImportFailure } from '#import/failure.ts';
import { limits } from './limits.ts';

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
	if (!/\S/.test(text)) {
		throw new ImportFailure('文件里没有文字。', '请确认选对了文件。');
	}
	return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

function decodeAny(bytes: Uint8Array, declared: string | undefined): string {
	const wide = wideEncoding(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	const utf8 = strictly('utf-8', bytes);
	if (utf8 !== null) return utf8;
	const guesses = ['gb18030', 'big5'].flatMap((encoding) => {
		const text = strictly(encoding, bytes);
		const bonus = encoding === normalName(declared) ? 0.05 : 0;
		return text === null ? [] : [{ text, score: commonness(text) + bonus }];
	});
	const [best] = guesses.sort((a, b) => b.score - a.score);
	if (best && best.score > 0.3) return best.text;
	const mostlyUtf8 = new TextDecoder('utf-8').decode(bytes);
	const broken = mostlyUtf8.split('\ufffd').length - 1;
	if (broken > 0 && broken / mostlyUtf8.length < 0.002) return mostlyUtf8;
	throw new ImportFailure(
		'认不出这个文件的文字编码，打开会是乱码。',
		'请用记事本打开，选“另存为”，编码选 UTF-8，再导入。',
	);
}

const normalName = (declared = '') =>
	/^gb/i.test(declared) ? 'gb18030' : /^big5/i.test(declared) ? 'big5' : 'utf-8';

/** UTF-16 by its mark, or by every second byte of its ASCII characters being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes.length % 2 === 1) return null;
	const sample = bytes.subarray(0, 4000);
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [high = 0, low = 0] = zeros;
	if (low > 2 && low > high * 2) return isPlausible('utf-16le', sample) ? 'utf-16le' : null;
	if (high > 2 && high > low * 2) return isPlausible('utf-16be', sample) ? 'utf-16be' : null;
	return null;
}

const isPlausible = (encoding: string, bytes: Uint8Array) =>
	commonness(new TextDecoder(encoding).decode(bytes)) > 0.3;

function strictly(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Share of common characters and Chinese marks among what is not ASCII. */
function commonness(text: string): number {
	let wide = 0;
	let familiar = 0;
	for (const character of text.slice(0, 20_000)) {
		if (character.charCodeAt(0) < 0x80) continue;
		wide++;
		if (commonCharacters.has(character) || /[，。、：；！？“”（）《》]/.test(character)) familiar++;
	}
	return wide === 0 ? 0 : familiar / wide;
}

function tooLong(length: number): ImportFailure {
	const size = (length / 1024 / 1024).toFixed(1);
	return new ImportFailure(
		`文字有 ${size} MB，一篇材料不会这么长（上限 ${limits.textBytes / 1024 / 1024} MB）。`,
		'请把各篇材料分别存成文件再导入。',
	);
}
