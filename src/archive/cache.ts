import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Body } from '#markdown/render.ts';
import type { Settings } from '#settings.ts';
import type { ContentFile } from './list-files.ts';
import type { ReadFile } from './read-file.ts';

/** A file as it was last read, without its text. */
export type CachedFile = Omit<ReadFile, 'body'> & {
	readonly stamp: string;
	/** The pictures it shows, with their stamps. */
	readonly pictures: readonly ContentFile[];
};

/** What was read before, by file. Empty when the code has changed since. */
export async function loadCache(settings: Settings): Promise<Map<string, CachedFile>> {
	const json = await readFile(indexPath(settings), 'utf8').catch(() => '[]');
	const files: CachedFile[] = JSON.parse(json);
	return new Map(files.map((cached) => [cached.file, cached]));
}

export async function saveCache(settings: Settings, files: readonly CachedFile[]): Promise<void> {
	await writeWhole(indexPath(settings), JSON.stringify(files));
	const folder = path.dirname(cacheFolder(settings));
	for (const name of await readdir(folder)) {
		if (name !== settings.codeDigest)
			await rm(path.join(folder, name), { recursive: true, force: true });
	}
}

/** The rendered text of a file by its digest. */
export async function loadBody(settings: Settings, digest: string): Promise<Body> {
	const body: Body = JSON.parse(await readFile(bodyPath(settings, digest), 'utf8'));
	return body;
}

export async function saveBody(settings: Settings, digest: string, body: Body): Promise<void> {
	await writeWhole(bodyPath(settings, digest), JSON.stringify(body));
}

/** Something else worth keeping between runs of the same code; `empty` where nothing is kept. */
export async function loadNotes<Notes>(
	settings: Settings,
	name: string,
	empty: Notes,
): Promise<Notes> {
	const json = await readFile(notesPath(settings, name), 'utf8').catch(() => null);
	if (json === null) return empty;
	const notes: Notes = JSON.parse(json);
	return notes;
}

export async function saveNotes(settings: Settings, name: string, notes: unknown): Promise<void> {
	await writeWhole(notesPath(settings, name), JSON.stringify(notes));
}

const cacheFolder = (settings: Settings) =>
	path.join(settings.cacheDir, 'archive', settings.codeDigest);
const indexPath = (settings: Settings) => path.join(cacheFolder(settings), 'index.json');
const notesPath = (settings: Settings, name: string) =>
	path.join(cacheFolder(settings), `${name}.json`);
const bodyPath = (settings: Settings, digest: string) =>
	path.join(cacheFolder(settings), 'bodies', digest.slice(0, 2), `${digest}.json`);

/** Writes so that a reader finds the old file or the new one, never half of it. */
async function writeWhole(file: string, text: string): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	const beside = `${file}.${process.pid}`;
	await writeFile(beside, text);
	await rename(beside, file);
}
