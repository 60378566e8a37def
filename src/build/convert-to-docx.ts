import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Turns an old Word, WPS or OpenDocument file into .docx with LibreOffice, in a folder and with a
 * profile of its own; `null` where LibreOffice is not installed. Fails after two minutes.
 * @param extension of the file, such as `.doc`
 */
export async function convertToDocx(
	bytes: Uint8Array,
	extension: string,
): Promise<Uint8Array | null> {
	const folder = await mkdtemp(path.join(tmpdir(), 'jiedui-import-'));
	try {
		const source = path.join(folder, `source${extension}`);
		await writeFile(source, bytes);
		const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
		const args = [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, source];
		const isDone = (await start('soffice', args)) || (await start('libreoffice', args));
		return isDone ? await readFile(path.join(folder, 'source.docx')) : null;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Whether the program is there; one that fails throws. */
async function start(program: string, args: readonly string[]): Promise<boolean> {
	try {
		await run(program, args, { timeout: 120_000 });
		return true;
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return false;
		throw cause;
	}
}
