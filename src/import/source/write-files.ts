import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from '#files/is-inside.ts';
import { makeFolder } from '#files/make-folder.ts';
import { systemFailure } from '#files/system-failure.ts';
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
		const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
		const says = isThere ? '要写的文件已经存在，没有覆盖。' : systemFailure(cause);
		throw new ImportFailure(says ?? '写入失败。', '什么也没有写入，原来的文件没有改动。', {
			cause,
		});
	}
}

const outside = [
	'目标文件夹里有快捷方式（链接），指到了文件夹之外，没有写入。',
	'请把链接换成真正的文件夹，再试。',
] as const;
