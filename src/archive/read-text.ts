import type { Finding } from '#model/finding.ts';

const longest = 2 * 1024 * 1024;

/** The text of a file, or what is wrong with its bytes. */
export function readText(file: string, bytes: Uint8Array): { text: string } | { finding: Finding } {
	const refused = (message: string, hint: string) => ({
		finding: fileFinding(file, message, hint),
	});
	if (bytes.length === 0) return refused('文件是空的。', '请写入内容，或删去这个文件。');
	if (bytes.length > longest)
		return refused('文件超过 2 MB。', '一篇材料一个文件；图片不要粘贴在文字里。');
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (text.includes('\0'))
			return refused('文件里有不可见的空字符。', '请用记事本打开，另存为 UTF-8。');
		return { text: text.replace(/\r\n?/g, '\n').normalize('NFC') };
	} catch {
		return refused(
			'文件不是 UTF-8 编码，文字会变成乱码。',
			'请用记事本打开，选“另存为”，编码选 UTF-8。',
		);
	}
}

/** An error of a file as a whole, or of one of its lines. */
export const fileFinding = (
	file: string,
	message: string,
	hint: string,
	{ line = 1, rule = 'file' } = {},
): Finding => ({ file, line, rule, severity: 'error', message, hint });
