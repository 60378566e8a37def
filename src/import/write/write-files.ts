import { link, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ImportFailure } from '#import/failure.ts';

export interface OutFile {
	/** Path below the folder. */
	readonly file: string;
	readonly content: string | Uint8Array;
}

/**
 * Writes all files or none: first into a folder of their own, then into place.
 * A file that is already there is never replaced unless that was asked for.
 */
export async function writeFiles(
	folder: string,
	files: readonly OutFile[],
	{ replace }: { replace: boolean },
): Promise<void> {
	const placed: string[] = [];
	const staging = await makeStaging(folder);
	try {
		for (const [index, { content }] of files.entries())
			await writeFile(path.join(staging, String(index)), content);
		for (const [index, { file }] of files.entries()) {
			const target = path.join(folder, file);
			await mkdir(path.dirname(target), { recursive: true });
			if (replace) await rename(path.join(staging, String(index)), target);
			else {
				await link(path.join(staging, String(index)), target);
				placed.push(target);
			}
		}
	} catch (cause) {
		for (const target of placed) await rm(target, { force: true });
		throw unwritable(cause);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function makeStaging(folder: string): Promise<string> {
	try {
		await mkdir(folder, { recursive: true });
		return await mkdtemp(path.join(folder, '.import-'));
	} catch (cause) {
		throw unwritable(cause);
	}
}

export const exists = (file: string): Promise<boolean> =>
	stat(file).then(
		() => true,
		() => false,
	);

const reasons: Record<string, readonly [message: string, hint: string]> = {
	ENOSPC: ['磁盘满了，没有写入。', '请清理磁盘空间后再导入；原来的文件没有改动。'],
	EDQUOT: ['磁盘配额用完了，没有写入。', '请清理空间后再导入；原来的文件没有改动。'],
	EFBIG: ['要写的文件超过了系统允许的大小，没有写入。', '请把材料分成几份，或请管理员放宽限制。'],
	EACCES: ['没有写入目标文件夹的权限。', '请换一个文件夹（--out），或请管理员开放权限。'],
	EPERM: ['没有写入目标文件夹的权限。', '请换一个文件夹（--out），或请管理员开放权限。'],
	EROFS: ['目标文件夹是只读的，没有写入。', '请换一个文件夹（--out）。'],
	EEXIST: ['要写的文件已经存在，没有覆盖。', '请改名或移走原来的文件，再导入。'],
	ENOTDIR: ['目标路径里有一段不是文件夹。', '请检查 --out 写得对不对。'],
};

/** Says in Chinese why writing failed. */
function unwritable(cause: unknown): ImportFailure {
	if (cause instanceof ImportFailure) return cause;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	const [message, hint] = reasons[code] ?? [
		'写入失败，什么也没有留下。',
		'请检查目标文件夹和磁盘后再试。',
	];
	return new ImportFailure(message, hint, { cause });
}
