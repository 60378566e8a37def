import type { Archive, Report } from '#archive/archive.ts';
import { loadBody, loadNotes, saveNotes } from '#archive/cache.ts';
import { digestOf } from '#files/digest.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import type { Link } from '#markdown/links.ts';
import type { Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { locate } from './locate.ts';
import { readReportText } from './report-text.ts';
import { reportRules } from './rules/index.ts';

interface CheckedReports {
	readonly findings: readonly Finding[];
	readonly linksOf: (report: Report) => readonly Link[];
}

/** Applies to each report the rules that need nothing else. Unchanged reports are not read again. */
export async function checkReports(archive: Archive, settings: Settings): Promise<CheckedReports> {
	const name = `checked-${fingerprintOf('src/check/check-reports.ts')}`;
	const known: Notes = loadNotes(settings, name, {});
	const notes: Notes = {};
	let isNew = false;
	for (const report of [...archive.reports, ...archive.drafts]) {
		const key = digestOf([report.file, report.digest]);
		const note = known[key];
		isNew ||= note === undefined;
		notes[report.file] = note ?? (await checkReport(report, settings));
	}
	if (isNew || Object.keys(notes).length !== Object.keys(known).length)
		saveNotes(settings, name, byDigest(notes, archive));
	return {
		findings: Object.values(notes).flatMap(({ findings }) => findings),
		linksOf: ({ file }) => notes[file]?.links ?? [],
	};
}

interface Note {
	readonly findings: readonly Finding[];
	readonly links: readonly Link[];
}

type Notes = Record<string, Note>;

async function checkReport(report: Report, settings: Settings): Promise<Note> {
	const { text, markdownLine } = await readReportText(report, settings);
	const { links } = await loadBody(settings, report.digest);
	const remarks = reportRules.flatMap(({ name, check }) =>
		[...check(text)].map((remark) => ({ ...remark, file: report.file, rule: name })),
	);
	return {
		findings: await locate(remarks, settings),
		links: links.map(({ to, line }) => ({ to, line: line + markdownLine - 1 })),
	};
}

const byDigest = (notes: Notes, { reports, drafts }: Archive): Notes =>
	Object.fromEntries(
		[...reports, ...drafts].flatMap(({ file, digest }) => {
			const note = notes[file];
			return note ? [[digestOf([file, digest]), note]] : [];
		}),
	);
