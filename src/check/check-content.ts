import type { Archive } from '#archive/archive.ts';
import { markDrafts } from '#archive/drafts.ts';
import { locate, type DocumentOf } from '#archive/locate.ts';
import { openArchive } from '#archive/open-archive.ts';
import { staticFiles } from '#archive/static-files.ts';
import { byPlace, stopsSite, type Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { checkReports } from './check-reports.ts';
import { confirmationFindings, type PrivacyQuestion } from './confirmations.ts';
import { importRecords, type ImportRecord } from './import-records.ts';
import { personalDataFindings } from './personal-data.ts';
import { publishedVersions, type AskGit } from './published-versions.ts';
import { archiveRules } from './rules/index.ts';
import { staticFindings } from './static-findings.ts';

export interface CheckedContent {
	/** `null` where an error stands outside of drafts: it must not be published. */
	readonly archive: Archive | null;
	/** All that is to be said about the content, in the order of files and lines. */
	readonly findings: readonly Finding[];
	/** What the importer wrote beside drafts. */
	readonly imports: readonly ImportRecord[];
	/** The pictures and words that a person has to look at, once each; `confirm` remembers the answer. */
	readonly unconfirmed: readonly PrivacyQuestion[];
	/** Files that are no content, and are not read. */
	readonly leftOut: readonly string[];
}

/** Opens the archive and applies all rules to it, also to what can be read beside an error. */
export async function checkContent(
	settings: Settings,
	git: AskGit = () => Buffer.alloc(0),
): Promise<CheckedContent> {
	const opened = await openArchive(settings);
	const { readable, files, leftOut, documentOf } = opened;
	const imports = readable ? await importRecords(readable, opened.listed, settings.contentDir) : [];
	const inArchive =
		readable && (await checkArchive(readable, { documentOf, imports, git }, settings));
	const unconfirmed = inArchive?.unconfirmed ?? [];
	const findings = [
		...opened.findings,
		...(await personalDataFindings(opened, settings)),
		...staticFindings(settings.contentDir),
		...(inArchive?.findings ?? []),
		...confirmationFindings(unconfirmed),
	];
	const marked = markDrafts(findings, files);
	return {
		archive: marked.some(stopsSite) ? null : readable,
		findings: marked.sort(byPlace),
		imports: imports.filter(({ isDraft }) => isDraft),
		unconfirmed,
		leftOut,
	};
}

interface Given {
	readonly documentOf: DocumentOf;
	readonly imports: readonly ImportRecord[];
	readonly git: AskGit;
}

/** What the rules find in reports, one by one and beside each other. */
async function checkArchive(
	archive: Archive,
	{ documentOf, imports, git }: Given,
	settings: Settings,
) {
	const inReports = await checkReports(archive, settings, documentOf);
	const context = {
		today: settings.today,
		linksOf: inReports.linksOf,
		imports,
		statics: staticFiles(settings.contentDir),
		earlier: publishedVersions(git),
	};
	const inArchive = await Promise.all(
		archiveRules.map(({ name, check }) => locate(check(archive, context), name, documentOf)),
	);
	return {
		findings: [...inReports.findings, ...inArchive.flat()],
		unconfirmed: inReports.unconfirmed,
	};
}
