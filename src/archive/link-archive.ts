import type { Finding } from '#model/finding.ts';
import type { Archive, Filed } from './archive.ts';
import type { CachedFile } from './cache.ts';
import { isOf, type Collection, type FieldsOf } from './collections.ts';
import { fileFinding } from './read-text.ts';
import { linkReport, newestFirst, noticeOf, schoolYearsOf } from './link-report.ts';
import { locate, type DocumentOf } from './locate.ts';
import { unknownReferences } from './references.ts';

/** Joins the files to one archive and finds references to what is not there. */
export async function linkArchive(
	files: readonly CachedFile[],
	documentOf: DocumentOf,
): Promise<{ archive: Archive | null; findings: Finding[] }> {
	const [site] = entriesOf(files, 'site');
	if (!site)
		return {
			archive: null,
			findings: files.some(({ collection }) => collection === 'site') ? [] : [noSite],
		};
	const [regions] = entriesOf(files, 'regions');
	const schools = byId(entriesOf(files, 'schools'));
	const pairings = byId(entriesOf(files, 'pairings'));
	const programmes = byId(entriesOf(files, 'programmes'));
	const targets = { schools, pairings, programmes, schoolYearStart: site.schoolYearStart };
	const reports = entriesOf(files, 'reports')
		.map((report) => linkReport(report, targets))
		.sort(newestFirst);
	const published = reports.filter(({ draft, withdrawn }) => !draft && !withdrawn);
	const archive: Archive = {
		site,
		regions: new Map(Object.entries(regions ?? {}).filter(([code]) => /^\d+$/.test(code))),
		schools,
		pairings,
		programmes,
		reports: published,
		schoolYears: schoolYearsOf(published),
		withdrawn: reports.flatMap(noticeOf),
		drafts: reports.filter(({ draft }) => draft),
		unreadDrafts: files.filter(({ isDraft, fields }) => isDraft && fields === null),
		bulletins: entriesOf(files, 'bulletins').sort((a, b) => (a.date < b.date ? 1 : -1)),
		pages: entriesOf(files, 'pages').sort((a, b) => a.order - b.order),
	};
	return { archive, findings: await locate(unknownReferences(archive), 'reference', documentOf) };
}

function entriesOf<Name extends Collection>(
	files: readonly CachedFile[],
	name: Name,
): (FieldsOf<Name> & Filed)[] {
	return files.flatMap((file) => {
		if (!isOf(file, name) || file.fields === null) return [];
		return [{ ...file.fields, id: file.id, file: file.file, digest: file.digest }];
	});
}

const byId = <Entry extends Filed>(entries: readonly Entry[]): Map<string, Entry> =>
	new Map(entries.map((entry) => [entry.id, entry]));

const noSite = fileFinding(
	'site.yaml',
	'缺少 site.yaml。',
	'请在内容文件夹里建立 site.yaml，写上 title 网站名称、owner 主办单位和 contact 联系方式。',
);
