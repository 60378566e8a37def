import path from 'node:path';
import type { Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import type { Archive } from './archive.ts';
import { loadCache, saveBody, saveCache, type CachedFile } from './cache.ts';
import { collectionOf, isCompanion, type Collection } from './collections.ts';
import { companionFindings } from './companion-findings.ts';
import { linkArchive } from './link-archive.ts';
import { listFiles, type ContentFile } from './list-files.ts';
import { readContentFile } from './read-file.ts';

export interface Opened {
	/** `null` where an error stands among the findings. */
	readonly archive: Archive | null;
	/** What could be read in spite of errors: to look for more of them, never to publish. */
	readonly readable: Archive | null;
	/** All that is to be said about the content, in the order of files and lines. */
	readonly findings: readonly Finding[];
}

/** Reads the whole content folder. Files that have not changed since the last time are not read again. */
export async function openArchive(settings: Settings): Promise<Opened> {
	const listed = listFiles(settings.contentDir);
	const stamps = new Map(listed.files.map(({ file, stamp }) => [file, stamp]));
	const cache = loadCache(settings);
	const isCurrent = ({ stamp, pictures, findings, file }: CachedFile) =>
		stamps.get(file) === stamp &&
		pictures.every((picture) => stamps.get(picture.file) === picture.stamp) &&
		findings.every(({ severity }) => severity !== 'error');

	const files: CachedFile[] = [];
	const strays: Finding[] = [];
	for (const contentFile of listed.files) {
		const collection = collectionOf(contentFile.file);
		const known = cache.get(contentFile.file);
		if (known && isCurrent(known)) files.push(known);
		else if (collection)
			files.push(await readOne({ ...contentFile, collection }, stamps, settings));
		else if (!isCompanion(contentFile.file)) strays.push(strayFinding(contentFile.file));
	}
	if (files.some((file) => cache.get(file.file) !== file) || files.length !== cache.size) {
		saveCache(settings, files);
	}
	const companions = await companionFindings(listed.files, files, settings);
	return link(files, [...listed.findings, ...strays, ...companions], settings);
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

async function link(
	files: readonly CachedFile[],
	findings: readonly Finding[],
	settings: Settings,
): Promise<Opened> {
	const linked = await linkArchive(files, settings);
	const all = [...findings, ...files.flatMap((file) => file.findings), ...linked.findings];
	const hasError = all.some(({ severity }) => severity === 'error');
	const readable = linked.archive;
	return { archive: hasError ? null : readable, readable, findings: all.sort(byPlace) };
}

const byPlace = (a: Finding, b: Finding) =>
	a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

const strayFinding = (file: string): Finding => ({
	file,
	line: 1,
	rule: 'file',
	severity: 'error',
	message: '不知道这个文件是什么。',
	hint: '材料放在 reports/年份/ 下，以 .md 结尾；学校、结对、项目放在 schools/、pairings/、programmes/ 下，以 .yaml 结尾。',
});
