import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from './draft.ts';

/** Writes a draft whole, and says `false` where a file of that name is there already. */
export async function writeDraft(contentDir: string, { file, text }: Draft): Promise<boolean> {
	const whole = path.join(contentDir, file);
	await mkdir(path.dirname(whole), { recursive: true });
	const beside = path.join(path.dirname(whole), `.${String(process.pid)}.new`);
	await writeFile(beside, text);
	try {
		// A link is made at once or not at all, and never takes a name that is taken.
		await link(beside, whole);
		return true;
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
		throw cause;
	} finally {
		await rm(beside, { force: true });
	}
}
