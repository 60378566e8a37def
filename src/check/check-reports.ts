import type { Archive, Report } from '#archive/archive.ts';
import { loadBody, loadNotes, saveNotes } from '#archive/cache.ts';
import { locate, type DocumentOf } from '#archive/locate.ts';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import type { Link } from '#markdown/links.ts';
import type { Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { reportRules } from './rules/index.ts';

interface CheckedReports {
	readonly findings: readonly Finding[];
	readonly linksOf: (report: Report) => readonly Link[];
}

/** Applies to each report the rules that need nothing else. Unchanged reports are not read again. */
export async function checkReports(
	{ reports, drafts }: Archive,
	settings: Settings,
	documentOf: DocumentOf,
): Promise<CheckedReports> {
	const name = `checked-${fingerprintOf('src/check/check-reports.ts')}`;
	const known: Notes = loadNotes(settings, name, {});
	const notes: Notes = {};
	const noteOf = new Map<Report, Note>();
	for (const report of [...reports, ...drafts]) {
		const key = digestOf([report.file, report.digest]);
		const note = known[key] ?? (await checkReport(report, settings, documentOf));
		notes[key] = note;
		noteOf.set(report, note);
	}
	if (Object.keys(notes).join() !== Object.keys(known).join()) saveNotes(settings, name, notes);
	return {
		findings: Object.values(notes).flatMap(({ findings }) => findings),
		linksOf: (report) => noteOf.get(report)?.links ?? [],
	};
}

/** What there is to say about a report, and where its links lead. */
interface Note {
	readonly findings: readonly Finding[];
	readonly links: readonly Link[];
}

type Notes = Record<string, Note>;

async function checkReport(
	report: Report,
	settings: Settings,
	documentOf: DocumentOf,
): Promise<Note> {
	const { sections, links } = await loadBody(settings, report.digest);
	const { file } = report;
	const paragraphs = sections.flatMap((section) => section.paragraphs);
	const headings = sections.flatMap(({ heading }) => heading ?? []);
	const found = await Promise.all(
		reportRules.map(({ name, check }) => {
			const inReport = [...check({ report, paragraphs, headings })].map((finding) => ({
				...finding,
				file,
			}));
			return locate(inReport, name, documentOf);
		}),
	);
	return { findings: found.flat(), links };
}
