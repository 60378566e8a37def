import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Makes a folder that is whole as soon as it is there, because it is filled under another name. One
 * that is there is left alone: its name says what is in it.
 */
export async function fillFolder(
	folder: string,
	fill: (fresh: string) => void | Promise<void>,
): Promise<void> {
	if (existsSync(folder)) return;
	const fresh = `${folder}.${process.pid}~`;
	rmSync(fresh, { recursive: true, force: true });
	try {
		await fill(fresh);
		renameSync(fresh, folder);
	} catch (failure) {
		rmSync(fresh, { recursive: true, force: true });
		// Who was quicker has made the same, and may be reading it.
		if (!existsSync(folder)) throw failure;
	}
}
