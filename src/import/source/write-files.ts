import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from '#files/is-inside.ts';
import { makeFolder } from '#files/make-folder.ts';
import { ImportFailure } from './failure.ts';

export interface OutFile {
	/** Path below the folder. */
	readonly file: string;
	readonly content: string | Uint8Array;
}

/** Writes all files or, where one cannot be written, none. No file that is there is replaced. */
export async function writeFiles(folder: string, files: readonly OutFile[]): Promise<void> {
	const made: string[] = [];
	try {
		for (const { file, content } of files) {
			const target = path.join(folder, file);
			if (!(await isInside(folder, target))) throw new ImportFailure(...outside);
			const outermost = makeFolder(path.dirname(target));
			if (outermost !== undefined) made.push(outermost);
			await using handle = await open(target, 'wx');
			made.push(target);
			await handle.writeFile(content);
			await handle.sync();
		}
	} catch (cause) {
		for (const place of made) await rm(place, { recursive: true, force: true });
		if (cause instanceof ImportFailure) throw cause;
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
		const reason = reasons[code] ?? [
			'写入失败，什么也没有留下。',
			'请检查目标文件夹和磁盘后再试。',
		];
		throw new ImportFailure(...reason, { cause });
	}
}

export const exists = (file: string): Promise<boolean> =>
	stat(file).then(
		() => true,
		() => false,
	);

const outside = [
	'目标文件夹里有快捷方式（链接），指到了文件夹之外，没有写入。',
	'请把链接换成真正的文件夹，再试。',
] as const;

type Reason = readonly [message: string, hint: string];
const noRight: Reason = ['没有写入目标文件夹的权限。', '请换一个文件夹，或请管理员开放权限。'];
const isFull: Reason = ['磁盘满了，没有写入。', '请清理磁盘空间后再导入；原来的文件没有改动。'];
const reasons: Record<string, Reason> = {
	ENOSPC: isFull,
	EDQUOT: isFull,
	EFBIG: ['要写的文件超过了系统允许的大小，没有写入。', '请把材料分成几份，或请管理员放宽限制。'],
	EACCES: noRight,
	EPERM: noRight,
	EROFS: noRight,
	EEXIST: ['要写的文件已经存在，没有覆盖。', '请改名或移走原来的文件，再导入。'],
	ENOTDIR: ['目标路径里有一段不是文件夹。', '请检查路径写得对不对。'],
};
