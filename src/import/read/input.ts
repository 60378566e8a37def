import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sha256Of } from '#files/digest.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { limits } from '#import/source/limits.ts';

/** The bytes that an author gave us, before we know what they are. */
export interface Input {
	/** File name without its folder, in NFC; of standard input, 标准输入. */
	readonly name: string;
	/** Folder to look for pictures in; `null` for standard input. */
	readonly folder: string | null;
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

/** Reads a file, or the saved page in a folder, or standard input for `-`. */
export async function readInput(file: string): Promise<Input> {
	if (file === '-') return inputOf('标准输入', null, await buffer(process.stdin));
	try {
		const found = await locate(file);
		await using handle = await open(found);
		const name = path.basename(found).normalize('NFC');
		return inputOf(name, path.dirname(found), await handle.readFile());
	} catch (cause) {
		throw unreadable(cause);
	}
}

export function inputOf(name: string, folder: string | null, bytes: Uint8Array): Input {
	if (bytes.length === 0) {
		throw new ImportFailure(
			'文件是空的，没有可以导入的内容。',
			'请确认选对了文件，或重新保存一次再试。',
		);
	}
	return { name, folder, bytes, sha256: sha256Of(bytes) };
}

/** The file itself, or the only saved page of a folder. */
async function locate(file: string): Promise<string> {
	const stats = await stat(file);
	if (stats.isDirectory()) {
		const names = await readdir(file);
		const pages = names.filter((name) => /\.(?:x?html?|mht|mhtml)$/i.test(name));
		const [page, second] = pages;
		if (page !== undefined && second === undefined) return path.join(file, page);
		throw new ImportFailure(
			page === undefined
				? '这是一个文件夹，里面没有保存下来的网页。'
				: `这个文件夹里有 ${pages.length} 个网页，不知道要导入哪一个。`,
			'请直接给出要导入的文件；要一次导入多个，把它们依次写在命令后面。',
		);
	}
	if (!stats.isFile())
		throw new ImportFailure('这不是普通文件，不能导入。', '请给出一个 Word、网页或文本文件。');
	if (stats.size > limits.fileBytes) {
		throw new ImportFailure(
			`文件有 ${Math.round(stats.size / 1024 / 1024)} MB，超过 ${limits.fileBytes / 1024 / 1024} MB 的上限。`,
			'请先把图片压缩，或把文档分成几个再导入。',
		);
	}
	return file;
}

const noRight = [
	'没有读取这个文件的权限。',
	'请把文件复制到自己的文件夹，或请管理员开放权限。',
] as const;

const reasons: Record<string, readonly [message: string, hint: string]> = {
	ENOENT: ['找不到这个文件。', '请检查路径和文件名有没有写错；名称里有空格时要加引号。'],
	EACCES: noRight,
	EPERM: noRight,
	ENAMETOOLONG: ['文件名太长，系统打不开。', '请把文件名改短一些。'],
	EBUSY: ['文件正被别的程序占用。', '请先在 Word 或 WPS 里关闭它。'],
};

function unreadable(cause: unknown): ImportFailure {
	if (cause instanceof ImportFailure) return cause;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	const [message, hint] = reasons[code] ?? ['文件读不出来。', '请复制一份到本机硬盘再试。'];
	return new ImportFailure(message, hint, { cause });
}
