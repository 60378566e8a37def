import path from 'node:path';
import { byPlace, isError, stopsSite, type Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import type { Archive } from './archive.ts';
import { loadCache, saveBody, saveCache, type CachedFile } from './cache.ts';
import { collectionOf, type Collection } from './collections.ts';
import { defaultContent, defaultFiles, listFiles, type ContentFile } from './list-files.ts';
import { markDrafts } from './drafts.ts';
import { linkArchive } from './link-archive.ts';
import { documentReader, type DocumentOf } from './locate.ts';
import { readContentFile } from './read-file.ts';

export interface Opened {
	/** `null` where an error stands among the findings, but for those in drafts. */
	readonly archive: Archive | null;
	/** What could be read in spite of errors: to look for more of them, never to publish. */
	readonly readable: Archive | null;
	/** All that is to be said about the content, in the order of files and lines. */
	readonly findings: readonly Finding[];
	/** All files of the content folder that belong there, and all that were read. */
	readonly listed: readonly ContentFile[];
	readonly files: readonly CachedFile[];
	/** What lies in the content folder and is none. */
	readonly leftOut: readonly string[];
	readonly documentOf: DocumentOf;
}

/** Reads the whole content folder. Files that have not changed since the last time are not read again. */
export async function openArchive(settings: Settings): Promise<Opened> {
	const listed = listFiles(settings.contentDir);
	const cache = loadCache(settings);
	const files = [
		...(await readAll(listed.files, cache, settings)),
		...(await readAll(defaultFiles(listed.files), cache, {
			...settings,
			contentDir: defaultContent,
		})),
	];
	if (files.some((file) => cache.get(file.file) !== file) || files.length !== cache.size) {
		saveCache(settings, files);
	}
	const documentOf = documentReader(settings.contentDir);
	const { archive, findings: unknown } = await linkArchive(files, documentOf);
	const found = [...listed.findings, ...files.flatMap((file) => file.findings), ...unknown];
	const findings = markDrafts(found, files).sort(byPlace);
	return {
		archive: findings.some(stopsSite) ? null : archive,
		readable: archive,
		findings,
		listed: listed.files,
		files,
		leftOut: listed.leftOut,
		documentOf,
	};
}

/** Reads the entries among the files of a folder, or takes them as they were last read. */
async function readAll(
	listed: readonly ContentFile[],
	cache: ReadonlyMap<string, CachedFile>,
	settings: Settings,
): Promise<CachedFile[]> {
	const stamps = new Map(listed.map(({ file, stamp }) => [file, stamp]));
	const isCurrent = ({ stamp, pictures, findings, file }: CachedFile) =>
		stamps.get(file) === stamp &&
		pictures.every((picture) => stamps.get(picture.file) === picture.stamp) &&
		!findings.some(isError);

	const files: CachedFile[] = [];
	for (const contentFile of listed) {
		const collection = collectionOf(contentFile.file);
		const known = cache.get(contentFile.file);
		if (known && isCurrent(known)) files.push(known);
		else if (collection)
			files.push(await readOne({ ...contentFile, collection }, stamps, settings));
	}
	return files;
}

async function readOne(
	{ file, stamp, collection }: ContentFile & { collection: Collection },
	stamps: ReadonlyMap<string, string>,
	settings: Settings,
): Promise<CachedFile> {
	const { body, ...read } = await readContentFile(file, collection, settings);
	if (!body) return { ...read, stamp, pictures: [] };
	saveBody(settings, read.digest, body);
	const pictures = body.pictures.map((picture) => {
		const pictureFile = path.relative(settings.contentDir, picture.path).split(path.sep).join('/');
		return { file: pictureFile, stamp: stamps.get(pictureFile) ?? '' };
	});
	return { ...read, stamp, pictures };
}
