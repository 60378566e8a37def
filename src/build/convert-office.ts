import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Gives what turns an old Office, WPS or OpenDocument file into another with LibreOffice, in a folder and
 * with a profile of its own; it gives `null` where LibreOffice is not installed, and fails after two minutes.
 * @example convertTo('docx')(bytes, '.doc')
 */
export const convertTo = (target: 'docx' | 'xlsx') => (bytes: Uint8Array, extension: string) =>
	convert(bytes, extension, target);

async function convert(
	bytes: Uint8Array,
	extension: string,
	target: string,
): Promise<Uint8Array | null> {
	const folder = await mkdtemp(path.join(tmpdir(), 'jiedui-import-'));
	try {
		const source = path.join(folder, `source${extension}`);
		await writeFile(source, bytes);
		const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
		const args = [profile, '--headless', '--convert-to', target, '--outdir', folder, source];
		const isDone = (await start('soffice', args)) || (await start('libreoffice', args));
		return isDone ? await readFile(path.join(folder, `source.${target}`)) : null;
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
