import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive, Report } from '#archive/archive.ts';
import { loadBody, notesPath } from '#archive/cache.ts';
import { readText } from '#archive/read-text.ts';
import { locate, type DocumentOf } from '#archive/locate.ts';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import { recall } from '#files/recall.ts';
import type { Link } from '#markdown/links.ts';
import type { Settings } from '#settings.ts';
import { privacyQuestions } from './confirmations.ts';
import { reportRules } from './rules/index.ts';

/** Applies to each report the rules that need nothing else. Unchanged reports are not read again. */
export async function checkReports(
	{ reports, drafts }: Archive,
	settings: Settings,
	documentOf: DocumentOf,
) {
	const all = [...reports, ...drafts];
	const checked = await recall(
		notesPath(settings, 'checked'),
		all.map((report) => ({
			key: digestOf([report.file, report.digest]),
			work: () => checkReport(report, settings, documentOf),
		})),
		fingerprintOf('src/check/check-reports.ts'),
	);
	const links = new Map(all.map((report, index) => [report, checked[index]?.links ?? []]));
	return {
		findings: checked.flatMap(({ findings }) => findings),
		/** What only a person can judge. */
		unconfirmed: checked.flatMap(({ questions }) => questions),
		linksOf: (report: Report): readonly Link[] => links.get(report) ?? [],
	};
}

/** What there is to say and to ask about a report, and where its links lead. */
async function checkReport(report: Report, settings: Settings, documentOf: DocumentOf) {
	const { sections, links, pictures } = await loadBody(settings, report.digest);
	const { file } = report;
	const { contentDir } = settings;
	const decoded = readText(file, await readFile(path.join(contentDir, file)));
	const text = 'text' in decoded ? decoded.text : '';
	const questions = privacyQuestions(report, { pictures }, { text, contentDir });
	const paragraphs = sections.flatMap((section) => section.paragraphs);
	const lines = text.split('\n');
	const headings = sections.flatMap(({ heading }) => heading ?? []);
	const found = await Promise.all(
		reportRules.map(({ name, check }) => {
			const inReport = [...check({ report, paragraphs, headings, lines })].map((finding) => ({
				...finding,
				file,
			}));
			return locate(inReport, name, documentOf);
		}),
	);
	return { findings: found.flat(), links, questions };
}
