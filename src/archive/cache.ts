import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { folderFor } from '#files/folder-for.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';
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
export function loadCache(settings: Settings): Map<string, CachedFile> {
	const files = readMemory<readonly CachedFile[]>(notesPath(settings, 'index'), []);
	return new Map(files.map((cached) => [cached.file, cached]));
}

export function saveCache(settings: Settings, files: readonly CachedFile[]): void {
	writeWhole(notesPath(settings, 'index'), JSON.stringify(files));
}

/** The rendered text of a file by its digest. */
export async function loadBody(settings: Settings, digest: string): Promise<Body> {
	const body: Body = JSON.parse(await readFile(bodyPath(settings, digest), 'utf8'));
	return body;
}

export function saveBody(settings: Settings, digest: string, body: Body): void {
	writeWhole(bodyPath(settings, digest), JSON.stringify(body), { isFlushed: false });
}

/** Where something else is kept as long as the code that reads the archive stays the same. */
export const notesPath = (settings: Settings, name: string) =>
	path.join(cacheFolder(settings), `${name}.json`);

const bodyPath = (settings: Settings, digest: string) =>
	path.join(cacheFolder(settings), 'bodies', digest.slice(0, 2), `${digest}.json`);

/**
 * Tells by what texts were read, so that what is made of them elsewhere can depend on it: by this code,
 * and for a site whose addresses begin with this path.
 */
export const readingDigest = (settings: Settings): string => path.basename(cacheFolder(settings));

function cacheFolder(settings: Settings): string {
	const known = folders.get(settings);
	if (known !== undefined) return known;
	const code = fingerprintOf('src/archive/open-archive.ts');
	const digest = digestOf([code, settings.basePath]);
	const folder = folderFor(digest, path.join(settings.cacheDir, 'archive'));
	folders.set(settings, folder);
	return folder;
}

/** To follow the imports takes as long as to read a hundred files. */
const folders = new WeakMap<Settings, string>();
