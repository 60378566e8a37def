import path from 'node:path';
import { byPlace, isError, type Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import type { Archive } from './archive.ts';
import { loadCache, saveBody, saveCache, type CachedFile } from './cache.ts';
import { collectionOf, isCompanion, type Collection } from './collections.ts';
import { linkArchive } from './link-archive.ts';
import { listFiles, type ContentFile } from './list-files.ts';
import { documentReader, type DocumentOf } from './locate.ts';
import { readContentFile } from './read-file.ts';
import { fileFinding } from './read-text.ts';

export interface Opened {
	/** `null` where an error stands among the findings. */
	readonly archive: Archive | null;
	/** What could be read in spite of errors: to look for more of them, never to publish. */
	readonly readable: Archive | null;
	/** All that is to be said about the content, in the order of files and lines. */
	readonly findings: readonly Finding[];
	/** All files of the content folder, and those of them that were read. */
	readonly listed: readonly ContentFile[];
	readonly files: readonly CachedFile[];
	readonly documentOf: DocumentOf;
}

/** Reads the whole content folder. Files that have not changed since the last time are not read again. */
export async function openArchive(settings: Settings): Promise<Opened> {
	const listed = listFiles(settings.contentDir);
	const stamps = new Map(listed.files.map(({ file, stamp }) => [file, stamp]));
	const cache = loadCache(settings);
	const isCurrent = ({ stamp, pictures, findings, file }: CachedFile) =>
		stamps.get(file) === stamp &&
		pictures.every((picture) => stamps.get(picture.file) === picture.stamp) &&
		!findings.some(isError);

	const files: CachedFile[] = [];
	const findings = [...listed.findings];
	for (const contentFile of listed.files) {
		const { file } = contentFile;
		const collection = collectionOf(file);
		const known = cache.get(file);
		if (known && isCurrent(known)) files.push(known);
		else if (collection)
			files.push(await readOne({ ...contentFile, collection }, stamps, settings));
		else if (!isCompanion(file))
			findings.push(fileFinding(file, '不知道这个文件是什么。', strayHint));
	}
	if (files.some((file) => cache.get(file.file) !== file) || files.length !== cache.size) {
		saveCache(settings, files);
	}
	const documentOf = documentReader(settings.contentDir);
	const { archive, findings: unknown } = await linkArchive(files, documentOf);
	findings.push(...files.flatMap((file) => file.findings), ...unknown);
	return {
		archive: findings.some(isError) ? null : archive,
		readable: archive,
		findings: findings.sort(byPlace),
		listed: listed.files,
		files,
		documentOf,
	};
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

const strayHint =
	'材料放在 reports/年份/ 下，以 .md 结尾；学校、结对、项目放在 schools/、pairings/、programmes/ 下，以 .yaml 结尾。';
