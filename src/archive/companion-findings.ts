import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '#files/digest.ts';
import type { Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { isCompanion } from './collections.ts';
import { loadNotes, saveNotes } from './cache.ts';
import type { ContentFile } from './list-files.ts';
import { pictureText } from './picture-text.ts';
import { personalDataIn, unwaived, type PrivacyFinding } from './privacy-findings.ts';

/**
 * Personal data beside the reports: in the importer's notes, in the names of pictures and in what
 * cameras and people have written into them. The waivers of `reports/a/b.md` hold for
 * `reports/a/b.import.json`, those of any report in the folder for a picture.
 */
export async function companionFindings(
	files: readonly ContentFile[],
	reports: readonly { readonly file: string; readonly fields: unknown }[],
	settings: Settings,
): Promise<Finding[]> {
	const companions = files.filter(({ file }) => isCompanion(file));
	const found = await readCompanions(companions, settings);
	return found.flatMap((finding) => {
		const owners = reports.filter(({ file }) => isOwner(file, finding.file));
		return unwaived([finding], { waivers: owners.flatMap(({ fields }) => waiversOf(fields)) });
	});
}

type Notes = Record<string, readonly PrivacyFinding[]>;

async function readCompanions(
	companions: readonly ContentFile[],
	settings: Settings,
): Promise<PrivacyFinding[]> {
	const known: Notes = loadNotes(settings, 'companions', {});
	const keyOf = ({ file, stamp }: ContentFile) => digestOf([file, stamp]);
	const notes: Notes = {};
	for (const companion of companions) {
		const key = keyOf(companion);
		notes[key] = known[key] ?? (await readCompanion(companion.file, settings));
	}
	if (Object.keys(notes).join() !== Object.keys(known).join())
		saveNotes(settings, 'companions', notes);
	return Object.values(notes).flat();
}

async function readCompanion(file: string, { contentDir }: Settings): Promise<PrivacyFinding[]> {
	const whole = path.join(contentDir, file);
	if (file.endsWith('.json')) return personalDataIn(file, await readFile(whole, 'utf8'));
	const { text, hasPlace } = await pictureText(whole);
	const written = personalDataIn(file, text).map((finding) => ({ ...finding, line: 1 }));
	return hasPlace ? [...written, placeFinding(file)] : written;
}

const isOwner = (report: string, companion: string): boolean =>
	companion.endsWith('.import.json')
		? report.replace(/\.mdx?$/, '') === companion.slice(0, -'.import.json'.length)
		: path.posix.dirname(report) === path.posix.dirname(companion);

function waiversOf(fields: unknown): unknown[] {
	if (typeof fields !== 'object' || fields === null || !('waivers' in fields)) return [];
	return Array.isArray(fields.waivers) ? fields.waivers : [];
}

const placeFinding = (file: string): PrivacyFinding => ({
	file,
	line: 1,
	rule: 'privacy/photo-place',
	severity: 'warning',
	message: '照片里存着拍摄地点。',
	hint: '发布的图片会去掉它；交给别人的原图请先另存一次，或在相册里删除位置信息。',
	words: '拍摄地点',
});
