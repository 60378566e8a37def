import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '#files/files-below.ts';
import { limits } from '#import/source/limits.ts';
import type { Settings } from '#settings.ts';

/** Bytes that one request may bring: two of the largest files that can be imported. */
export const mostBytes = 2 * limits.fileBytes;

/** Files that were dropped on the desk, in a folder of the cache until they are read. */
export interface Inbox {
	readonly id: string;
	readonly folder: string;
	/** Documents to be read, by their names in the folder. */
	readonly documents: readonly string[];
	/** Pictures that came beside them. */
	readonly photos: readonly string[];
}

/** Puts files into a new folder; a saved page keeps its own folder of pictures. */
export async function fillInbox(settings: Settings, files: readonly File[]): Promise<Inbox> {
	const id = randomBytes(9).toString('base64url');
	for (const file of files) {
		const whole = path.join(folderOf(settings, id), ...safeParts(file.name));
		await mkdir(path.dirname(whole), { recursive: true });
		await writeFile(whole, new Uint8Array(await file.arrayBuffer()));
	}
	return openInbox(settings, id);
}

/** Opens the folder again, for those who were asked something first. */
export function openInbox(settings: Settings, id: string): Inbox {
	const folder = folderOf(settings, id);
	const names = filesBelow(folder).filter((name) => !/(?:^|\/)[.~]/.test(name));
	const isBeside = (name: string) => name.includes('/') || isPhoto.test(name);
	return {
		id,
		folder,
		documents: names.filter((name) => !isBeside(name)),
		photos: names.filter((name) => !name.includes('/') && isPhoto.test(name)),
	};
}

export const emptyInbox = (settings: Settings, id: string): Promise<void> =>
	rm(folderOf(settings, id), { recursive: true, force: true });

const isPhoto = /\.(?:jpe?g|png|webp|gif|heic|heif|bmp|tiff?)$/i;

const folderOf = ({ cacheDir }: Settings, id: string): string =>
	path.join(cacheDir, 'desk', 'inbox', id.replace(/[^\w-]/g, '') || 'nobody');

/** A name as a browser sends it, with the folders that it lay in, and nothing that leads elsewhere. */
const safeParts = (name: string): string[] =>
	name
		.split(/[\\/]/)
		.map((part) => part.replace(/[\0-\x1f<>:"|?*]/g, '').slice(-120))
		.filter((part) => part !== '' && !/^\.+$/.test(part));
