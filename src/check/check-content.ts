import type { Archive } from '#archive/archive.ts';
import { locate } from '#archive/locate.ts';
import { openArchive, type Opened } from '#archive/open-archive.ts';
import { byPlace, isError, type Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { checkReports } from './check-reports.ts';
import { importRecords, type ImportRecord } from './import-records.ts';
import { personalDataFindings } from './personal-data.ts';
import { publishedVersions, type AskGit } from './published-versions.ts';
import { archiveRules } from './rules/index.ts';

export interface CheckedContent {
	/** `null` where an error stands among the findings: it must not be published. */
	readonly archive: Archive | null;
	/** All that is to be said about the content, in the order of files and lines. */
	readonly findings: readonly Finding[];
	/** What the importer wrote beside drafts. */
	readonly imports: readonly ImportRecord[];
}

/** Opens the archive and applies all rules to it, also to what can be read beside an error. */
export async function checkContent(
	settings: Settings,
	git: AskGit = () => Buffer.alloc(0),
): Promise<CheckedContent> {
	const opened = await openArchive(settings);
	const { readable } = opened;
	const { contentDir } = settings;
	const imports = readable ? await importRecords(readable, opened.listed, contentDir) : [];
	const findings = [
		...opened.findings,
		...(await personalDataFindings(opened, settings)),
		...(readable ? await ruleFindings(readable, { opened, imports, settings, git }) : []),
	].sort(byPlace);
	return {
		archive: findings.some(isError) ? null : readable,
		findings,
		imports: imports.filter(({ isDraft }) => isDraft),
	};
}

interface Content {
	readonly opened: Opened;
	readonly imports: readonly ImportRecord[];
	readonly settings: Settings;
	readonly git: AskGit;
}

async function ruleFindings(
	archive: Archive,
	{ opened: { documentOf }, imports, settings, git }: Content,
): Promise<Finding[]> {
	const { findings, linksOf } = await checkReports(archive, settings, documentOf);
	const earlier = publishedVersions(git);
	const surroundings = { today: settings.today, linksOf, imports, earlier };
	const found = await Promise.all(
		archiveRules.map(({ name, check }) => locate(check(archive, surroundings), name, documentOf)),
	);
	return [...findings, ...found.flat()];
}
