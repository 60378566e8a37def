import type { Archive } from '#archive/archive.ts';
import { openArchive } from '#archive/open-archive.ts';
import type { Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { checkReports } from './check-reports.ts';
import { importRecords, type ImportRecord } from './import-records.ts';
import { locate } from './locate.ts';
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
	const { readable, findings } = await openArchive(settings);
	const imports = readable ? await importRecords(readable, settings) : [];
	const all = [
		...findings,
		...(readable ? await ruleFindings(readable, { imports, settings, git }) : []),
	];
	const hasError = all.some(({ severity }) => severity === 'error');
	return {
		archive: hasError ? null : readable,
		findings: all.sort(byPlace),
		imports: imports.filter(({ isDraft }) => isDraft),
	};
}

async function ruleFindings(
	archive: Archive,
	{ imports, settings, git }: RuleContext,
): Promise<Finding[]> {
	const { findings, linksOf } = await checkReports(archive, settings);
	const earlier = publishedVersions(git);
	const context = { today: settings.today, linksOf, imports, earlier };
	const remarks = archiveRules.flatMap(({ name, check }) =>
		[...check(archive, context)].map((remark) => ({ ...remark, rule: name })),
	);
	return [...findings, ...(await locate(remarks, settings))];
}

interface RuleContext {
	readonly imports: readonly ImportRecord[];
	readonly settings: Settings;
	readonly git: AskGit;
}

const byPlace = (a: Finding, b: Finding): number =>
	a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
