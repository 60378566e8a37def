import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { notesPath } from '#archive/cache.ts';
import { collectionOf, isPicture, sidecarOf } from '#archive/collections.ts';
import type { ContentFile } from '#archive/list-files.ts';
import type { Opened } from '#archive/open-archive.ts';
import { readText } from '#archive/read-text.ts';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { recall } from '#files/recall.ts';
import { remember } from '#files/remember.ts';
import { recordsIn } from '#files/written.ts';
import type { Finding } from '#model/finding.ts';
import { foldText } from '#privacy/folded-text.ts';
import type { Settings } from '#settings.ts';
import { personalDataIn, photoPlaceFinding, type PersonalFinding } from './personal-data-in.ts';
import { pictureText } from './picture-text.ts';

/**
 * Personal data anywhere in the content folder: in fields, texts and captions, in the importer's
 * notes, in the names of files and in what cameras and people have written into pictures. A
 * `waivers` entry with a reason and a decider lets exactly its own words through: those of
 * `reports/a/b.md` also in `reports/a/b.import.json`, those of any report of the folder in a picture.
 */
export async function personalDataFindings(opened: Opened, settings: Settings): Promise<Finding[]> {
	const found = await readFiles(opened.listed, settings);
	const waiversOf = remember((file) => waiversFor(file, opened));
	const findings: Finding[] = [];
	for (const { words, ...finding } of found) {
		const waivers = await waiversOf(finding.file);
		if (!waivers.has(comparable(words))) findings.push(finding);
	}
	return findings;
}

/** Files that have not changed since the last time are not read again. */
async function readFiles(
	listed: readonly ContentFile[],
	settings: Settings,
): Promise<PersonalFinding[]> {
	const found = await recall(
		notesPath(settings, 'personal-data'),
		listed.map(({ file, stamp }) => ({
			key: digestOf([file, stamp]),
			work: () => readOne(file, settings),
		})),
		fingerprintOf('src/check/personal-data.ts'),
	);
	return found.flat();
}

async function readOne(file: string, { contentDir }: Settings): Promise<PersonalFinding[]> {
	const whole = path.join(contentDir, file);
	if (collectionOf(file) || file.endsWith('.json')) {
		const decoded = readText(file, await readFile(whole));
		return 'text' in decoded ? personalDataIn(file, decoded.text) : [];
	}
	const { text, hasPlace } = await pictureText(whole);
	const written = personalDataIn(file, text).map((finding) => ({ ...finding, line: 1 }));
	return hasPlace ? [...written, photoPlaceFinding(file)] : written;
}

/** The words that may stand in a file. */
async function waiversFor(
	file: string,
	{ files, documentOf }: Opened,
): Promise<ReadonlySet<string>> {
	const owners = files.filter((owner) => isOwner(owner.file, file));
	const data = await Promise.all(
		// What the schema has refused still says what may stand in it.
		owners.map(async (owner) => owner.fields ?? (await documentOf(owner.file))?.data),
	);
	return new Set(data.flatMap(waiversIn).map(comparable));
}

function isOwner(owner: string, file: string): boolean {
	if (!isPicture(file)) return owner === file || sidecarOf(owner) === file;
	return /\.mdx?$/.test(owner) && path.posix.dirname(owner) === path.posix.dirname(file);
}

/** The words of the waivers that say why and who decided. */
const waiversIn = (data: unknown): string[] =>
	recordsIn(data, 'waivers').flatMap(({ text = '', reason = '', by = '' }) =>
		[text, reason, by].every((part) => String(part).trim() !== '') ? [String(text)] : [],
	);

/** Waivers are compared without spaces, in one script. */
const comparable = (words: string): string => foldText(words).text.replace(/\s/g, '');
