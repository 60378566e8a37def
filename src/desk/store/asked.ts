import type { Archive } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { privacyQuestions, type PrivacyQuestion } from '#check/confirmations.ts';
import type { Settings } from '#settings.ts';
import type { OpenFile } from './open-file.ts';

/** What of a report only a person can judge, and nobody has yet: who is in a picture, whose name a word is. */
export async function askedOf(
	{ file, text }: Pick<OpenFile, 'file' | 'text'>,
	archive: Archive | null,
	settings: Settings,
): Promise<PrivacyQuestion[]> {
	const reports = archive ? [...archive.drafts, ...archive.reports] : [];
	const report = reports.find((one) => one.file === file);
	if (!report) return [];
	const body = await loadBody(settings, report.digest);
	return privacyQuestions(report, body, { text, contentDir: settings.contentDir });
}
